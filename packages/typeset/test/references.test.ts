import { expect, test } from "vitest";
import type { Content } from "../src/definition/content.ts";
import { typeset } from "../src/typeset.ts";
import { bytes, exif, joined, latin1, segment } from "./images/files.ts";
import { readPdf } from "./reading/read-pdf.ts";
import { outlineOf } from "./reading/read-structure.ts";
import { fonts } from "./reading/sample-fonts.ts";

async function made(content: Content, more = {}) {
  const { bytes: file, findings } = await typeset(
    {
      content,
      language: "fr-FR",
      info: { title: "Renvois", creationDate: new Date(0) },
      defaultStyle: { font: "Source Sans 3", fontSize: 10 },
      ...more,
    },
    fonts,
  );
  expect(findings).toEqual([]);
  const read = await readPdf(file as Uint8Array);
  return { ...read, tree: outlineOf(read.structure).split("\n").slice(1).map(trimmed) };
}

const trimmed = (line: string) => line.replace(/^ {2}/, "");
const heading: Content = {
  text: ["Un ", { text: "titre", bold: true }, { footnote: "Sa note." }],
  heading: 1,
  id: "titre",
  tocItem: true,
};
const own = [
  "H1",
  '  p1 "Un titre"',
  "  Reference",
  "    Link",
  '      p1 "1"',
  '      p1 → "Note 1"',
  '  Note id="note-1"',
  "    Lbl",
  '      p1 "1"',
  "    P",
  '      p1 "Sa note."',
];

test("a table of contents repeats a title, not its note, and leaves the title as it is", async () => {
  const { tree, outline } = await made([{ toc: {} }, heading]);
  expect(tree).toEqual([
    "TOC",
    "  TOCI",
    "    Reference",
    "      Link",
    '        p1 "Un titre"',
    '        p1 → "Un titre"',
    "      Link",
    '        p1 "1"',
    '        p1 → "1"',
    ...own,
  ]);
  expect(outline.map(({ title }) => title)).toEqual(["Un titre"]);
});

test("the text of a title is repeated, not its note, and is a link there alone", async () => {
  const { tree } = await made([{ text: [{ textReference: "titre" }] }, heading]);
  expect(tree).toEqual(["P", "  Link", '    p1 "Un titre"', '    p1 → "Un titre"', ...own]);
});

test("a text that refers to itself is told", async () => {
  const content: Content = { text: ["a", { textReference: "a" }], id: "a" };
  const definition = {
    content,
    language: "fr-FR",
    info: { title: "Renvois", creationDate: new Date(0) },
    defaultStyle: { font: "Source Sans 3" },
  };
  const { findings } = await typeset(definition, fonts);
  expect(findings.map(({ code, where }) => [code, where])).toEqual([
    ["renvoi-circulaire", "content.text[1]"],
  ]);
});

test("page numbers of three digits are those of the pages, inside of the margin", async () => {
  const titles = Array.from({ length: 101 }, (_, index): Content => {
    return { text: `Titre ${index}`, tocItem: true, pageBreak: "before" };
  });
  const { pages } = await made([{ toc: {} }, ...titles]);
  const numbers = pages
    .slice(0, 4)
    .flatMap(({ texts }) =>
      texts.filter(({ text }) => /^\d+$/.test(text)).map(({ text, x, width }) => [text, x + width]),
    );
  const first = pages.length - 101;
  expect(numbers.map(([text]) => Number(text))).toEqual(
    titles.map((_, index) => first + index + 1),
  );
  for (const [, right] of numbers) expect(right).toBeLessThanOrEqual(555.28 + 0.5);
});

test("links lead to any node that has an id, and to words in a text", async () => {
  const { destinations } = await made([
    { stack: ["a"], id: "pile", pageBreak: "after" },
    { table: { body: [["b"]] }, id: "tableau", margin: [0, 30, 0, 0] },
    { text: ["c ", { text: "d", id: "mot" }] },
    ...["pile", "tableau", "mot"].map((id) => ({ text: id, linkToDestination: id })),
  ]);
  const [pile, tableau, mot] = [...destinations.values()].filter(({ top }) => top > 0);
  expect(pile).toEqual({ page: 1, top: 40 });
  expect(tableau).toEqual({ page: 2, top: 70 });
  expect(mot?.page).toBe(2);
});

test("what a language or a reading is said of is one span, whatever styles are in it", async () => {
  const { tree } = await made([
    { text: ["a ", { text: ["b ", { text: "c", bold: true }], lang: "en" }, " d"] },
    { text: [{ text: ["n", { text: "o", sup: true }], actualText: "numéro" }, " 5"] },
    { text: ["a ", { text: "vu", artifact: true }, " b"] },
  ]);
  expect(tree).toEqual([
    ...["P", '  p1 "a "', '  Span lang="en"', '    p1 "b c"', '  p1 " d"'],
    ...["P", '  Span actualText="numéro"', '    p1 "no"', '  p1 " 5"'],
    ...["P", '  p1 "a "', '  p1 " b"'],
  ]);
});

test("a photograph that lies on its side is turned, and measured as it stands", async () => {
  const table = (kind: number) => segment(0xc4, bytes(kind, 1, ...Array(15).fill(0), 0));
  const lying = joined(
    bytes(0xff, 0xd8),
    segment(0xe1, joined(latin1("Exif\0\0"), exif(6, "MM"))),
    segment(0xdb, bytes(0, ...Array(64).fill(1))),
    segment(0xc0, bytes(8, 0, 8, 0, 16, 1, 1, 0x11, 0)),
    table(0x00),
    table(0x10),
    segment(0xda, bytes(1, 1, 0, 0, 63, 0)),
    bytes(0x0f, 0xff, 0xd9),
  );
  const { pages } = await made({ image: "a", alt: "Une photographie" }, { images: { a: lying } });
  expect(pages[0]?.shapes).toEqual([{ x: 40, y: 40, width: 8, height: 16 }]);
});

test("header and footer are not read, wherever they lead", async () => {
  const { tree, pages } = await made("a", {
    header: { text: "En-tête", link: "https://exemple.org" },
    footer: (page: number, count: number) => `${page} sur ${count}`,
  });
  expect(tree).toEqual(["P", '  p1 "a"']);
  expect(pages[0]?.texts.map(({ text, mark }) => [text, mark !== undefined])).toEqual([
    ["a", true],
    ["En-tête", false],
    ["1 sur 1", false],
  ]);
});
