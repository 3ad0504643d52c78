import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { type TypesetResult, typeset } from "../src/typeset.ts";
import { outside, overlapping, wrongMarks } from "./laws/laws.ts";
import { type ReadPdf, readPdf } from "./reading/read-pdf.ts";
import { elementsOf, outlineOf, textUnder } from "./reading/read-structure.ts";
import { fonts } from "./reading/sample-fonts.ts";
import { torture } from "./torture.ts";

let result: TypesetResult;
let bytes: Uint8Array;
let read: ReadPdf;

beforeAll(async () => {
  result = await typeset(torture, fonts);
  bytes = result.bytes as Uint8Array;
  read = await readPdf(bytes);
});

test("nothing is found wrong with it", () => {
  expect(result.findings).toEqual([]);
  expect(result.pages).toBe(read.pages.length);
});

test("its structure tree is read in order", () => {
  expect(outlineOf(read.structure)).toMatchSnapshot();
});

test("its pages say what they said", () => {
  const pages = read.pages.map(({ number, selected }) => `── ${number}\n${selected}`);
  expect(pages.join("\n")).toMatchSnapshot();
});

test("every mark of its pages is in the tree, and nothing is painted without one", () => {
  expect(wrongMarks(read)).toEqual([]);
});

test("nothing of it stands outside of its page or on something else", () => {
  expect(outside(read)).toEqual([]);
  expect(overlapping(read)).toEqual([]);
});

test("each numbered word of it is read once, in its order", () => {
  const text = textUnder(read.structure);
  for (const name of ["lien", "étroit", "flux", "reste", "haute", "notecolonne", "longue11x"]) {
    const found = [...text.matchAll(new RegExp(`(?<!\\p{L})${name}(\\d+)`, "gu"))];
    const numbers = found.map((match) => Number(match[1]));
    expect(numbers).toEqual(numbers.map((_, index) => index));
    expect(numbers.length).toBeGreaterThan(20);
  }
});

test("its outline has its headings, under each other", () => {
  const titles = (items: ReadPdf["outline"]): unknown[] =>
    items.map(({ title, items: below }) =>
      below.length === 0 ? title : [title, ...titles(below)],
    );
  expect(titles(read.outline)).toMatchSnapshot();
});

test("links lead where they say, each line of them a place to click and all one link", () => {
  const links = read.pages.flatMap(({ links }) => links);
  expect(links.filter(({ url }) => url === "https://exemple.org/?a=1&b=(2)")).toHaveLength(3);
  for (const { url, destination } of links)
    expect(url !== undefined || read.destinations.has(destination ?? "")).toBe(true);
  const spread = [...elementsOf(read.structure)].filter(
    ({ role, kids }) => role === "Link" && kids.filter((kid) => "annotation" in kid).length === 3,
  );
  expect(spread).toHaveLength(1);
});

test("it carries its files and says what it is", () => {
  expect(read.attachments).toEqual({
    "a.json": { text: "{}", description: "La source" },
    "données (été).csv": {
      text: "pôle;valeur\nA;1\n",
      description: "Les données & leurs « unités »",
    },
  });
  expect(read.info.Title).toBe(torture.info.title);
  expect(read.info.Language).toBe("fr-FR");
  for (const words of [
    "Le titre &amp; ses",
    "<pdfaid:part>3</pdfaid:part>",
    "<pdfaid:conformance>A</pdfaid:conformance>",
    "<pdfuaid:part>1</pdfuaid:part>",
    "2025-11-30T10:20:30Z",
  ])
    expect(read.xmp).toContain(words);
});

test("the definition is not written to, and gives the same bytes again", async () => {
  const again = await typeset(deepFrozen(torture), fonts);
  expect(Buffer.compare(bytes, again.bytes as Uint8Array)).toBe(0);
});

test("qpdf finds no fault in the file", ({ skip }) => {
  const folder = mkdtempSync(join(tmpdir(), "panorama-torture-"));
  try {
    const file = join(folder, "torture.pdf");
    writeFileSync(file, bytes);
    const { error, status, stdout, stderr } = spawnSync("qpdf", ["--check", file], {
      encoding: "utf8",
    });
    if (error !== undefined) skip("qpdf is not installed (Debian: qpdf)");
    expect({ status, stdout, stderr }).toMatchObject({ status: 0, stderr: "" });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** Frozen with all that it holds, but for bytes, which cannot be. */
function deepFrozen<Value>(value: Value): Value {
  if (value === null || typeof value !== "object" || ArrayBuffer.isView(value)) return value;
  if (Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const one of Object.values(value)) deepFrozen(one);
  return value;
}
