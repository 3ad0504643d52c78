import { inflateSync } from "node:zlib";
import { getDocument, OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import PDFDocument from "pdfkit";
import { beforeAll, describe, expect, test } from "vitest";
import { toUnicodeCmap } from "../../src/fonts/character-maps.ts";
import type { Face } from "../../src/fonts/font-book.ts";
import { freezeFont } from "../../src/fonts/freeze-font.ts";
import type { FrozenFont } from "../../src/fonts/frozen-font.ts";
import { Shaper } from "../../src/fonts/shape.ts";
import { showOperand } from "../../src/fonts/show-operand.ts";
import { writeFont } from "../../src/fonts/write-font.ts";
import { fontFile, ROBOTO } from "./sample-fonts.ts";

const latin = freezeFont(fontFile("source-sans-3-latin-400-normal"));
const extended = freezeFont(fontFile("source-sans-3-latin-ext-400-normal"));
const bricolage = freezeFont(fontFile("bricolage-grotesque-latin-700-normal"));
const roboto = freezeFont(ROBOTO, {
  characters: "office, fleur, efficace, fin. Les Écoles de 1974",
});

const shaper = new Shaper((codePoint) => {
  throw new Error(`missing U+${codePoint.toString(16)}`);
});

type Line = { readonly text: string; readonly face: Face; readonly features?: string[] };

/** A page with a line of text every twenty points. */
async function pdfOf(lines: readonly Line[], compress = true): Promise<Buffer> {
  const document = new PDFDocument({
    compress,
    info: { CreationDate: new Date(0), ModDate: new Date(0) },
  });
  const chunks: Buffer[] = [];
  document.on("data", (chunk) => chunks.push(chunk));
  const done = new Promise((resolve) => document.on("end", resolve));
  const names = new Map<FrozenFont, string>();
  for (const [index, { text, face, features }] of lines.entries()) {
    let x = 50;
    for (const run of shaper.shape(text, face, features)) {
      const name = names.get(run.font) ?? `T${names.size}`;
      names.set(run.font, name);
      const y = 700 - 20 * index;
      document.addContent(`BT /${name} 10 Tf 1 0 0 1 ${x} ${y} Tm [${showOperand(run)}] TJ ET`);
      x += run.width / 100;
    }
  }
  for (const [font, name] of names) document.page.fonts[name] = writeFont(document, font);
  document.end();
  await done;
  return Buffer.concat(chunks);
}

/** What pdf.js reads: the lines, where it makes every space plain, and the text of each glyph drawn. */
async function readBack(pdf: Buffer) {
  const loading = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const page = await (await loading.promise).getPage(1);
  const { items } = await page.getTextContent({ disableNormalization: true });
  const { fnArray, argsArray } = await page.getOperatorList();
  await loading.destroy();
  const lines = new Map<number, { text: string; width: number }>();
  for (const item of items) {
    if (!("str" in item)) continue;
    const y: number = item.transform[5];
    const line = lines.get(y) ?? { text: "", width: 0 };
    lines.set(y, { text: line.text + item.str, width: line.width + item.width });
  }
  const drawn = argsArray
    .filter((_, index) => fnArray[index] === OPS.showText)
    .flatMap(([shown]: [(number | { unicode: string })[]]) => shown)
    .flatMap((glyph) => (typeof glyph === "number" ? [] : glyph.unicode));
  return { lines: [...lines.values()].filter(({ text }) => text !== ""), drawn };
}

describe("a page", () => {
  const lines: Line[] = [
    { text: "L’été à Hyères : œuvres, Noël, façade", face: [latin] },
    { text: "«\u202fŒuvre\u202f»\u00a0; 12\u202f500", face: [latin] },
    { text: "affaire, effort, afterwork, afft, soft", face: [latin] },
    { text: "17\u202f413 AVATAR", face: [bricolage], features: ["tnum"] },
    { text: "office, fleur, efficace, fin", face: [roboto] },
    { text: "Les Écoles de 1974", face: [roboto], features: ["smcp", "onum"] },
    { text: "Erdős, Łódź \u2212 5\u2011a", face: [latin, extended] },
  ];
  let pdf: Buffer = Buffer.alloc(0);

  beforeAll(async () => {
    pdf = await pdfOf(lines);
  });

  test("gives its text back", async () => {
    const read = await readBack(pdf);
    expect(read.drawn.join("")).toBe(lines.map(({ text }) => text).join(""));
    expect(read.lines.map(({ text }) => text)).toEqual(
      lines.map(({ text }) => text.replace(/\s/g, " ")),
    );
    expect(read.drawn).toEqual(expect.arrayContaining(["fft", "fi", "fl", "ffi"]));
  });

  test("is as wide as the shaper says", async () => {
    for (const [index, { width }] of (await readBack(pdf)).lines.entries()) {
      const { text = "", face = [latin] as const, features } = lines[index] ?? {};
      expect(width).toBeCloseTo(shaper.widthOf(text, face, features) / 100, 1);
    }
  });

  test("has the same bytes twice", async () => {
    expect((await pdfOf(lines)).equals(pdf)).toBe(true);
  });
});

describe("what is written of a font", () => {
  test("says its codes, widths and glyphs", async () => {
    const few = freezeFont(fontFile("source-sans-3-latin-400-normal"), { characters: "AV" });
    const pdf = (await pdfOf([{ text: "AV", face: [few] }], false)).toString("latin1");
    expect(pdf).toMatch(/\/BaseFont \/[A-Z]{6}\+SourceSans3-Regular\n/);
    expect(pdf).toContain("/Encoding /Identity-H");
    expect(pdf).toContain("/W [0 [653 200 311 543 515 200 311 311 200]]");
    expect(pdf).toMatch(/\/Registry \(Adobe\)\n\/Ordering \(Identity\)\n\/Supplement 0/);
    expect(streamsOf(pdf).some((stream) => stream.includes("<0003> <0041>"))).toBe(true);
    expect(pdf).toContain(`/Length1 ${few.program.length}`);
    expect(pdf).toContain(Buffer.from(few.program.compressed).toString("latin1"));
    const glyphs = few.glyphs.map((glyph) => String.fromCharCode(0, glyph)).join("");
    expect(streamsOf(pdf)).toContain(glyphs);
  });

  test("of CFF goes by glyphs, to which a CMap of its own leads", async () => {
    const few = freezeFont(fontFile("source-sans-3-latin-400-normal"), { characters: "AV" });
    const font: FrozenFont = { ...few, program: { ...few.program, kind: "CFF" } };
    const pdf = (await pdfOf([{ text: "AV", face: [font] }], false)).toString("latin1");
    expect(few.glyphs).toEqual([0, 1, 2, 3, 4, 1, 2, 2, 1]);
    expect(pdf).toContain("/W [0 [653 200 311 543 515]]");
    expect(pdf).toContain("/Subtype /CIDFontType0\n");
    expect(pdf).toContain("/Subtype /CIDFontType0C");
    expect(pdf).not.toContain("/CIDToGIDMap");
    expect(pdf).toMatch(/\/Encoding \d+ 0 R/);
    expect(pdf).toContain(
      "9 begincidchar\n<0000> 0\n<0001> 1\n<0002> 2\n<0003> 3\n<0004> 4\n<0005> 1",
    );
  });

  test("has a tag of its content", async () => {
    const fontOf = (characters: string) =>
      freezeFont(fontFile("source-sans-3-latin-400-normal"), { characters });
    const tagOf = async (font: FrozenFont) => {
      const pdf = await pdfOf([{ text: "A", face: [font] }], false);
      return /\/FontName \/([A-Z]{6})\+/.exec(pdf.toString("latin1"))?.[1];
    };
    const tag = await tagOf(fontOf("AV"));
    expect(await tagOf(fontOf("VA"))).toBe(tag);
    expect(await tagOf(fontOf("AW"))).not.toBe(tag);
    expect(await tagOf({ ...fontOf("AV"), texts: fontOf("AW").texts })).not.toBe(tag);
    expect(await tagOf({ ...fontOf("AV"), program: fontOf("AW").program })).not.toBe(tag);
  });
});

test("a map of texts writes surrogates and ligatures in UTF-16, a hundred entries a block", () => {
  const cmap = toUnicodeCmap(["\ufffd", "😀", "fft", ...Array.from({ length: 98 }, () => "a")]);
  expect(cmap).toContain("<0001> <d83dde00>\n<0002> <006600660074>\n");
  expect(cmap).toContain("100 beginbfchar\n<0000> <fffd>");
  expect(cmap).toContain("1 beginbfchar\n<0064> <0061>\nendbfchar");
});

/** What the compressed streams of a file hold. */
function streamsOf(pdf: string): string[] {
  const streams = pdf.matchAll(/\/Filter \/FlateDecode.*?stream\n(.*?)\nendstream/gs);
  return [...streams].map(([, bytes = ""]) =>
    inflateSync(Buffer.from(bytes, "latin1")).toString("latin1"),
  );
}
