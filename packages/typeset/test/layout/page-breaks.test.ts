import { expect, test } from "vitest";
import type { Content } from "../../src/definition/content.ts";
import { typeset } from "../../src/typeset.ts";
import { readPdf } from "../reading/read-pdf.ts";
import { fonts } from "../reading/sample-fonts.ts";

const set = (content: Content) =>
  typeset(
    {
      content,
      language: "fr-FR",
      info: { title: "Sauts", creationDate: new Date(0) },
      defaultStyle: { font: "Source Sans 3", fontSize: 10 },
    },
    fonts,
  );

/** What each page says, in painting order. */
async function pagesOf(content: Content): Promise<string[]> {
  const { bytes, findings } = await set(content);
  expect(findings).toEqual([]);
  const { pages } = await readPdf(bytes as Uint8Array);
  return pages.map(({ texts }) => texts.map(({ text }) => text.trim()).join(" "));
}

const next = { text: "b", pageBreak: "before" } as const;

const parted: [string, Content][] = [
  ["the document", ["a", next, "c"]],
  ["a stack", { stack: ["a", { stack: [next, "c"] }] }],
  ["an aside", { aside: ["a", next, "c"], fill: "#eeeeee" }],
  ["columns", { columns: [["a", next], { text: "" }] }],
  ["a flow", { flow: ["a", next, "c"] }],
  ["a flow in an aside", { aside: [{ flow: ["a", next] }] }],
  ["an aside in a flow", { flow: [{ aside: ["a", next] }, "c"] }],
  ["columns in a flow", { flow: [{ columns: [["a", next], { text: "" }] }] }],
  ["a cell in a flow", { flow: [{ table: { body: [[["a", next]]] } }] }],
  ["a list", { ul: ["a", next] }],
  ["the first item of a list", { ol: [["a", next]], type: "none" }],
  ["a cell", { table: { body: [[["a", next]]] } }],
  ["a table in a cell", { table: { body: [[{ table: { body: [[["a", next]]] } }]] } }],
];

test.each(parted)("a page ends inside %s", async (_, content) => {
  const pages = await pagesOf(content);
  expect(pages).toHaveLength(2);
  expect(pages[0]).toBe("a");
  expect(pages[1]?.startsWith("b")).toBe(true);
});

test("columns are level before a page break, as they are at the end", async () => {
  const lines = Array.from({ length: 8 }, (_, index) => `a${index}`);
  const { bytes } = await set({ flow: [...lines, next] });
  const { pages } = await readPdf(bytes as Uint8Array);
  const rows = new Set(pages[0]?.texts.map(({ baseline }) => baseline.toFixed(1)));
  expect(rows.size).toBe(4);
});

test("an odd or even page leaves an empty one where it must", async () => {
  expect(await pagesOf(["a", { text: "b", pageBreak: "beforeOdd" }])).toEqual(["a", "", "b"]);
  expect(await pagesOf(["a", { text: "b", pageBreak: "beforeEven" }])).toEqual(["a", "b"]);
  expect(await pagesOf([{ text: "a", pageBreak: "afterOdd" }, "b"])).toEqual(["a", "", "b"]);
  const inside: Content = { aside: ["a", { text: "b", pageBreak: "beforeOdd" }] };
  expect(await pagesOf(inside)).toEqual(["a", "", "b"]);
});

test("a break before the first of a document opens no page, nor one after its last", async () => {
  expect(await pagesOf([{ text: "a", pageBreak: "before" }])).toEqual(["a"]);
  expect(await pagesOf([{ text: "a", pageBreak: "after" }])).toEqual(["a"]);
});

const whole: [string, Content, string][] = [
  ["what stays whole", { stack: ["a", next], unbreakable: true }, "content"],
  ["a figure", { figure: { stack: ["a", next] }, alt: "x" }, "content"],
  ["a float", { flow: [{ stack: ["a", next], float: "top" }, "c"] }, "content.flow[0]"],
  [
    "what has a place of its own",
    { stack: ["a", next], absolutePosition: { x: 9, y: 9 } },
    "content",
  ],
  [
    "a head row",
    { table: { headerRows: 1, body: [[["a", next]], ["c"]] } },
    "content.table.body[0][0]",
  ],
  [
    "a row that is not parted",
    { table: { dontBreakRows: true, body: [[["a", next]]] } },
    "content.table.body[0][0]",
  ],
];

test.each(whole)("%s cannot be parted, and it is told", async (_, content, where) => {
  const { findings } = await set(content);
  expect(findings.map((one) => [one.code, one.where])).toEqual([
    ["saut-de-page-impossible", where],
  ]);
});
