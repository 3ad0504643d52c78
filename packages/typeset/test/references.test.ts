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

const square =
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="9" height="9"/></svg>';
const linked = (contents: string, ...kids: string[]) => [
  "Link",
  ...kids.map((kid) => `  ${kid}`),
  `  p1 → "${contents}"`,
];
const figured = (alt: string, box: string) => [
  `Figure alt="${alt}" O="Layout" Placement="Block" BBox=[${box}]`,
  '  p1 ""',
];

test("a picture leads where it says, and is read as a link", async () => {
  const { tree, pages } = await made([
    { svg: square, alt: "Un carré", link: "https://exemple.org/" },
    { svg: square, alt: "Un autre", linkToPage: 1, linkTitle: "En tête", alignment: "right" },
    { stack: [{ svg: square, alt: "Un dernier" }], linkToDestination: "but" },
    { text: "But", id: "but" },
  ]);
  expect(tree).toEqual([
    ...linked("Un carré", ...figured("Un carré", "40,781.89,80,801.89")),
    ...linked("En tête", ...figured("Un autre", "515.28,761.89,555.28,781.89")),
    ...linked("Un dernier", ...figured("Un dernier", "40,741.89,80,761.89")),
    ...["P", '  p1 "But"'],
  ]);
  const [first] = pages[0]?.links ?? [];
  expect(first).toMatchObject({ x: 40, y: 40, width: 40, height: 20, url: "https://exemple.org/" });
});

test("a figure and its caption are one link; a picture that alone leads somewhere is one in its figure", async () => {
  const { tree, pages } = await made([
    { figure: { svg: square }, alt: "Un carré", caption: "Légende", link: "https://exemple.org/" },
    { figure: { svg: square, linkToPage: 1 }, alt: "Un autre", caption: "Légende" },
  ]);
  const [figure, mark] = figured("Un carré", "40,781.89,80,801.89") as [string, string];
  const other = figured("Un autre", "40,747.65,80,767.65")[0] as string;
  expect(tree).toEqual([
    ...linked("Légende", figure, "  Caption", '    p1 "Légende"', mark, 'p1 → "Un carré"'),
    ...[other, "  Caption", '    p1 "Légende"'],
    ...linked("Un autre", 'p1 ""').map((line) => `  ${line}`),
  ]);
  expect(pages[0]?.links).toHaveLength(3);
});

test("a caption that leads elsewhere than its figure is a link of its own", async () => {
  const { tree, pages } = await made({
    figure: { svg: square },
    alt: "Un carré",
    caption: { text: "Légende", link: "https://exemple.org/b" },
    link: "https://exemple.org/a",
  });
  expect(tree.slice(2, 6)).toEqual([
    ...["    Caption", "      Link", '        p1 "Légende"', '        p1 → "Légende"'],
  ]);
  expect(pages[0]?.links.map(({ url }) => url)).toEqual([
    "https://exemple.org/a",
    "https://exemple.org/b",
  ]);
});

test("codes and vectors lead somewhere too; what decorates leads nowhere", async () => {
  const line = { type: "line", x1: 0, y1: 0, x2: 20, y2: 0, lineWidth: 4 } as const;
  const { pages, tree } = await made([
    { qr: "a", fit: 40, alt: "Un code", link: "https://exemple.org/" },
    { canvas: [line], alt: "Un trait", link: "https://exemple.org/" },
    { svg: square, artifact: true, link: "https://exemple.org/" },
  ]);
  expect(pages[0]?.links.map(({ contents }) => contents)).toEqual(["Un code", "Un trait"]);
  expect(tree.filter((line) => line === "Link")).toHaveLength(2);
});

test("what decorates is in no outline, no table of contents, no running head", async () => {
  const title = { text: "Titre", heading: 1, tocItem: true } as const;
  const { tree, outline, pages } = await made(
    [
      { toc: {} },
      { ...title, artifact: true },
      {
        stack: [{ ...title, text: ["Dans ", { text: "une pile", tocItem: true }] }],
        artifact: true,
      },
      { text: ["Un ", { text: "décor", tocItem: true, artifact: true }] },
    ],
    { header: (...[, , , headings]: unknown[]) => `${(headings as unknown[]).length} titre` },
  );
  expect(tree).toEqual(["TOC", "P", '  p1 "Un "']);
  expect(outline).toEqual([]);
  expect(pages[0]?.texts.map(({ text }) => text)).toContain("0 titre");
});

test("the mark of a note may be a number", async () => {
  const { tree } = await made({ text: ["a", { footnote: "b", mark: 7 }] });
  expect(tree).toContain('      p1 → "Note 7"');
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
