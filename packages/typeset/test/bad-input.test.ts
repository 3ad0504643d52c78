import { expect, test } from "vitest";
import type { DocumentDefinition } from "../src/definition/document-definition.ts";
import { Press, typeset } from "../src/typeset.ts";
import { jpeg, png } from "./images/files.ts";
import { outside, overlapping } from "./laws/laws.ts";
import { readPdf } from "./reading/read-pdf.ts";
import { type StructureElement, textUnder } from "./reading/read-structure.ts";
import { fonts } from "./reading/sample-fonts.ts";

/** A definition of which only this differs from a sound one; it may be anything. */
type Part = Record<string, unknown>;

function made(part: Part) {
  const sound = {
    language: "fr-FR",
    info: { title: "Essai", creationDate: new Date(0) },
    defaultStyle: { font: "Source Sans 3", fontSize: 10 },
  };
  return typeset({ ...sound, ...part } as unknown as DocumentDefinition, fonts);
}

const words = (count: number) => Array.from({ length: count }, (_, index) => `mot${index}`);
const svg = (content: string, size = 'width="10" height="10"') => ({
  figure: { svg: `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${content}</svg>` },
  alt: "Un essai",
});
const rows = (...body: unknown[][]) => ({ table: { body } });
const ruled = (layout: unknown, ...body: unknown[][]) => ({ ...rows(...body), layout });
const image = { image: "a", alt: "Une image" };
const circular: { stack: unknown[] } = { stack: [] };
circular.stack.push(circular);
const deep = Array.from({ length: 3000 }).reduce<unknown>((inner) => ({ stack: [inner] }), "fond");

/** What is wrong, and the code and place of what is told of it. */
const refused: [string, Part, ...string[]][] = [
  ["an image that is not there", { content: image }, "image-absente a"],
  [
    "a GIF",
    { content: image, images: { a: new TextEncoder().encode("GIF89a") } },
    "image-format a",
  ],
  ["a CMYK JPEG", { content: image, images: { a: jpeg({ channels: 4 }) } }, "image-couleurs a"],
  [
    "20 000 pixels square",
    {
      content: image,
      images: { a: png({ width: 20_000, height: 20_000, rows: new Uint8Array(1) }) },
    },
    "image-trop-grande a",
  ],
  ["a script in a drawing", { content: svg("<script/>") }, "svg-element-refuse svg"],
  ["a link in a drawing", { content: svg('<image href="a.png"/>') }, "svg-element-refuse svg"],
  ["a drawing without a size", { content: svg("", "") }, "svg-valeur-illisible svg"],
  ["no drawing", { content: { svg: "", alt: "rien" } }, "valeur-invalide content"],
  [
    "a table wider than the page",
    { content: { table: { widths: [400, 400], body: [["a", "b"]] } } },
    "tableau-trop-large content",
  ],
  [
    "columns wider than the page",
    {
      content: {
        columns: [
          { width: 400, text: "a" },
          { width: 400, text: "b" },
        ],
      },
    },
    "colonnes-trop-larges content",
  ],
  [
    "columns too narrow for a word",
    { content: { flow: ["a"], count: 12, gap: 40 } },
    "colonnes-trop-etroites content",
  ],
  [
    "a level skipped",
    {
      content: [
        { text: "a", heading: 1 },
        { text: "b", heading: 3 },
      ],
    },
    "niveau-de-titre-saute content[1]",
  ],
  ["a seventh level", { content: { text: "a", heading: 7 } }, "valeur-invalide content"],
  [
    "a figure without an alternative",
    { content: { figure: { canvas: [] } } },
    "figure-sans-alternative content",
  ],
  [
    "a code without an alternative",
    { content: { qr: "bonjour" } },
    "figure-sans-alternative content",
  ],
  ["an emoji", { content: "a 😀" }, "glyphe-manquant content"],
  ["a script that no font has", { content: "م" }, "glyphe-manquant content"],
  [
    "cells of a span taller than the page",
    {
      content: rows([{ text: "a", rowSpan: 100 }, "0"], ...words(99).map((word) => ["", word])),
    },
    "hors-de-la-page content.table.body[41][1]",
    "plus-haut-que-la-page page 1",
  ],
  [
    "a line taller than the page",
    { content: { text: "a", fontSize: 1000 } },
    "hors-de-la-page content",
    "plus-haut-que-la-page page 1",
  ],
  ["a table without rows", { content: rows() }, "tableau-vide content"],
  ["a row without cells", { content: rows([]) }, "tableau-vide content"],
  ["no table", { content: { table: null } }, "tableau-vide content"],
  ["a short row", { content: rows(["a", "b"], ["c"]) }, "ligne-inegale content.table.body[1]"],
  ["a long row", { content: rows(["a"], ["b", "c"]) }, "ligne-inegale content.table.body[1]"],
  [
    "a span beyond the last column",
    { content: rows([{ text: "a", colSpan: 5 }, ""]) },
    "fusion-hors-du-tableau content.table.body[0][0]",
  ],
  [
    "a span beyond the last row",
    { content: rows([{ text: "a", rowSpan: 2 }]) },
    "fusion-hors-du-tableau content.table.body[0][0]",
  ],
  [
    "words under a span",
    { content: rows([{ text: "a", colSpan: 2 }, "perdu"]) },
    "cellule-recouverte content.table.body[0][1]",
  ],
  [
    "a width for one column of two",
    { content: { table: { widths: ["*"], body: [["a", "b"]] } } },
    "largeurs-inegales content",
  ],
  [
    "more head rows than rows",
    { content: { table: { headerRows: 2, body: [["a"]] } } },
    "entete-hors-du-tableau content",
  ],
  ["a node of no known kind", { content: ["a", { texte: "b" }] }, "noeud-inconnu content[1]"],
  ["a function for content", { content: () => "a" }, "noeud-inconnu content"],
  ["a node that holds itself", { content: circular }, "noeud-circulaire content.stack[0]"],
  ["3000 nodes in each other", { content: deep }, "imbrication-trop-profonde"],
  ["words where nodes go", { content: { stack: "abc" } }, "liste-attendue content.stack"],
  ["a size of NaN", { content: { text: "a", fontSize: Number.NaN } }, "valeur-invalide content"],
  ["a negative size", { content: { text: "a", fontSize: -5 } }, "valeur-invalide content"],
  ["a size in words", { content: { text: "a", fontSize: "12" } }, "valeur-invalide content"],
  ["a margin of NaN", { content: { text: "a", margin: Number.NaN } }, "valeur-invalide content"],
  [
    "a negative width",
    { content: { columns: [{ width: -10, text: "a" }] } },
    "valeur-invalide content.columns[0]",
  ],
  ["a colour that is none", { content: { text: "a", color: "blob" } }, "valeur-invalide content"],
  ["lines of no kind", { content: { text: "a", decoration: "x" } }, "valeur-invalide content"],
  [
    "a page break of no kind",
    { content: { text: "a", pageBreak: "x" } },
    "valeur-invalide content",
  ],
  ["a vector of no kind", { content: { canvas: [{ type: "x" }] } }, "valeur-invalide content"],
  [
    "an id given twice",
    {
      content: [
        { text: "a", id: "x" },
        { text: "b", id: "x" },
      ],
    },
    "identifiant-double content[1]",
  ],
  ["two nameless contents", { content: [{ toc: {} }, { toc: {} }] }, "sommaire-double content[1]"],
  [
    "a link to nowhere",
    { content: { text: "a", linkToDestination: "x" } },
    "lien-sans-cible page 1",
  ],
  ["a link to page 9", { content: { text: "a", linkToPage: 9 } }, "lien-sans-cible page 1"],
  [
    "the page of nothing",
    { content: { text: [{ pageReference: "x" }] } },
    "renvoi-sans-cible content.text[0]",
  ],
  [
    "the text of nothing",
    { content: { text: [{ textReference: "x" }] } },
    "renvoi-sans-cible content.text[0]",
  ],
  ["an unknown font", { content: { text: "a", font: "Comic" } }, "police-inconnue content"],
  ["an unknown style", { content: { text: "a", style: "x" } }, "style-inconnu content"],
  [
    "an unknown table layout",
    { content: { ...rows(["a"]), layout: "x" } },
    "trame-inconnue content",
  ],
  [
    "a margin that leads off the page",
    { content: { text: "a", margin: [-60, 0, 0, 0] } },
    "hors-de-la-page content",
  ],
  [
    "a place off the page",
    { content: { text: "a", absolutePosition: { x: 5000, y: 0 } } },
    "hors-de-la-page content",
  ],
  [
    "a line that must not break",
    { content: { text: words(100).join(" "), noWrap: true } },
    "hors-de-la-page content",
  ],
  ["a header of a page", { header: words(100), content: "a" }, "hors-de-la-page header[59]"],
  ["a header of no known kind", { header: () => ({ x: 1 }), content: "a" }, "noeud-inconnu header"],
  ["an unknown page size", { pageSize: "Z9", content: "a" }, "format-de-page-inconnu pageSize"],
  [
    "a page without end",
    { pageSize: { width: 200, height: "auto" }, content: "a" },
    "format-de-page-inconnu pageSize",
  ],
  [
    "a page that is all margin",
    { pageMargins: 500, content: "a" },
    "marges-de-page-impossibles pageMargins",
  ],
  [
    "a note in a note",
    { content: { text: [{ footnote: { text: [{ footnote: "b" }] } }] } },
    "note-dans-une-note content.text[0]",
  ],
  [
    "a note in a header",
    { header: { text: [{ footnote: "b" }] }, content: "a" },
    "note-hors-du-texte header.text[0]",
  ],
  ["a note that is a block", { content: [{ footnote: "a" }] }, "note-hors-du-texte content[0]"],
  [
    "a note of nothing",
    { content: { text: ["a", { footnote: "" }, { footnote: [] }] } },
    "note-vide content.text[1]",
    "note-vide content.text[2]",
  ],
  [
    "a note without a mark",
    { content: { text: ["a", { footnote: "b", mark: " " }] } },
    "valeur-invalide content.text[1]",
  ],
  [
    "a list among words",
    { content: { text: ["a", { ul: ["b"] }] } },
    "bloc-dans-le-texte content.text[1]",
  ],
  [
    "a table in place of words",
    { content: { text: rows(["a"]) } },
    "bloc-dans-le-texte content.text",
  ],
  ["words and a list at once", { content: { text: "a", ul: ["b"] } }, "deux-natures content"],
  [
    "words and a note at once",
    { content: { text: [{ text: "a", footnote: "b" }] } },
    "deux-natures content.text[0]",
  ],
  ["a date for content", { content: ["a", new Date(0)] }, "noeud-inconnu content[1]"],
  ["a header that is awaited", { header: async () => "a", content: "a" }, "noeud-inconnu header"],
  [
    "an attachment that is nothing",
    { content: "a", attachments: { "a/b": null } },
    'valeur-invalide attachments["a/b"]',
    'valeur-invalide attachments["a/b"].bytes',
    'valeur-invalide attachments["a/b"].type',
    'valeur-invalide attachments["a/b"].description',
    'valeur-invalide attachments["a/b"].relationship',
  ],
  [
    "an attachment of wrong values",
    {
      content: "a",
      attachments: { a: { bytes: 1n, type: "csv", description: " ", relationship: "X" } },
    },
    'valeur-invalide attachments["a"].bytes',
    'valeur-invalide attachments["a"].type',
    'valeur-invalide attachments["a"].description',
    'valeur-invalide attachments["a"].relationship',
  ],
  ["styles that are nothing", { styles: null, content: "a" }, "valeur-invalide styles"],
  ["a style that is nothing", { styles: { x: null }, content: "a" }, "valeur-invalide styles.x"],
  [
    "wrong values in styles",
    {
      styles: { x: { fontSize: -1, color: "blob" }, __proto__: null },
      defaultStyle: { font: "Source Sans 3", lineHeight: Number.NaN },
      content: { text: "a", style: { fontSize: "8" } },
    },
    "valeur-invalide defaultStyle.lineHeight",
    "valeur-invalide styles.x.fontSize",
    "valeur-invalide styles.x.color",
    "valeur-invalide content.style.fontSize",
  ],
  [
    "a style made of an unknown one",
    { styles: { x: { extends: "toString" } }, content: "a" },
    "style-inconnu styles.x",
  ],
  ["a style of no kind", { content: { text: "a", style: 5 } }, "valeur-invalide content"],
  [
    "names of every object",
    { content: { text: "a", font: "constructor" } },
    "police-inconnue content",
  ],
  [
    "an image by a name of every object",
    { content: { image: "constructor", alt: "Rien" } },
    "image-absente constructor",
  ],
  ["a list of no kind", { content: { ul: ["a"], type: "constructor" } }, "valeur-invalide content"],
  [
    "heights of NaN",
    { content: { table: { body: [["a"]], heights: [Number.NaN] } } },
    "valeur-invalide content",
  ],
  [
    "colours of cells that are none",
    { content: rows([{ text: "a", fillColor: "blob", borderColor: ["blob"] }]) },
    "valeur-invalide content.table.body[0][0]",
    "valeur-invalide content.table.body[0][0]",
  ],
  [
    "rules of tables that are none",
    {
      content: { ...rows(["a"]), layout: { hLineWidth: 1, vLineColor: "blob" } },
      tableLayouts: { x: { fillColor: 3 } },
    },
    "valeur-invalide tableLayouts.x",
    "valeur-invalide content",
    "valeur-invalide content",
  ],
  [
    "styles of contents that no one knows",
    {
      content: [
        { toc: { textStyle: "x", numberStyle: ["y"] } },
        { text: "a", tocItem: true, tocStyle: "z", tocNumberStyle: 5 },
      ],
    },
    "style-inconnu content[0]",
    "style-inconnu content[0]",
    "style-inconnu content[1]",
    "valeur-invalide content[1]",
  ],
  [
    "styles of contents that mean nothing",
    { content: { toc: { textStyle: { fontSize: -1 }, numberStyle: 5, textMargin: [1, 2] } } },
    "valeur-invalide content",
    "valeur-invalide content",
    "valeur-invalide content.toc.textStyle.fontSize",
  ],
  ["a role of a text", { content: { text: "a", role: "Div" } }, "role-sans-effet content"],
  [
    "roles in a paragraph, in columns and in a cell",
    {
      content: [
        { text: ["a", { text: "b", role: "Span" }] },
        { columns: ["a"], role: "Sect" },
        rows([{ text: "a", role: "TH" }]),
      ],
    },
    "role-sans-effet content[0].text[1]",
    "role-sans-effet content[1]",
    "role-sans-effet content[2].table.body[0][0]",
  ],
  [
    "a table ruled by what is no number, told once",
    { content: ruled({ hLineWidth: () => Number.NaN }, ["a"], ["b"]) },
    "valeur-invalide content.layout.hLineWidth",
  ],
  [
    "a table padded by words, and by nothing",
    { content: ruled({ paddingLeft: () => "3", paddingTop: () => undefined }, ["a"]) },
    "valeur-invalide content.layout.paddingLeft",
    "valeur-invalide content.layout.paddingTop",
  ],
  [
    "grounds and rules of a table in no colour",
    {
      content: ruled(
        { fillColor: () => "blob", hLineColor: () => 5, vLineColor: () => () => "red" },
        ["a"],
      ),
    },
    "valeur-invalide content.layout.fillColor",
    "valeur-invalide content.layout.hLineColor",
    "valeur-invalide content.layout.vLineColor",
  ],
  [
    "grounds of a table more than opaque",
    { content: ruled({ fillColor: () => "red", fillOpacity: () => 7 }, ["a"]) },
    "valeur-invalide content.layout.fillOpacity",
  ],
  [
    "dashes that none would see",
    {
      content: ruled({ hLineStyle: () => 5, vLineStyle: () => ({ dash: { length: 0 } }) }, ["a"]),
    },
    "valeur-invalide content.layout.hLineStyle",
    "valeur-invalide content.layout.vLineStyle",
  ],
  [
    "rows of no height",
    { content: { table: { body: [["a"]], heights: () => Number.NaN } } },
    "valeur-invalide content.table.heights",
  ],
  [
    "a named layout that gives no number",
    { tableLayouts: { x: { vLineWidth: () => null } }, content: ruled("x", ["a"]) },
    "valeur-invalide tableLayouts.x.vLineWidth",
  ],
  [
    "a colour that is code",
    { content: { text: "a", color: () => "red" } },
    "valeur-invalide content",
  ],
  [
    "vectors that lead somewhere, without words",
    { content: { canvas: [{ type: "rect", x: 0, y: 0, w: 5, h: 5 }], link: "https://a.fr" } },
    "figure-sans-alternative content",
  ],
  [
    "a picture that leads to nothing",
    { content: { ...svg(""), linkToDestination: "x" } },
    "lien-sans-cible page 1",
  ],
  [
    "names that every object has",
    {
      content: [
        { text: "a", id: "constructor" },
        { toc: { id: "toString" } },
        { text: "b", tocItem: ["constructor"] },
      ],
    },
    "valeur-invalide content[0]",
    "valeur-invalide content[1]",
    "valeur-invalide content[2]",
  ],
  [
    "goals that are no names",
    {
      content: [
        { text: "a", linkToDestination: {} },
        { text: ["a", { pageReference: 5 }, { textReference: {} }] },
      ],
    },
    "valeur-invalide content[0]",
    "valeur-invalide content[1].text[1]",
    "valeur-invalide content[1].text[2]",
  ],
  [
    "words for the ear and the outline that are none",
    { content: { text: "a", heading: 1, actualText: {}, outline: 5 } },
    "valeur-invalide content",
    "valeur-invalide content",
  ],
  [
    "pictures and codes of no size",
    {
      content: [
        { svg: "<svg/>", alt: "a", fit: 5 },
        { image: "a", alt: "a", fit: [Number.NaN, 2], maxWidth: -10 },
        { qr: "a", alt: "a", fit: "x", foreground: 5 },
      ],
    },
    "valeur-invalide content[0]",
    ...Array(2).fill("valeur-invalide content[1]"),
    ...Array(2).fill("valeur-invalide content[2]"),
  ],
  [
    "columns and borders of a table that mean nothing",
    {
      content: [
        { table: { body: [["a"]], widths: [Number.NaN] } },
        { table: { body: [["a"]], widths: 50 } },
        rows([{ text: "a", border: 5 }]),
      ],
    },
    "valeur-invalide content[0]",
    "valeur-invalide content[1]",
    "valeur-invalide content[2].table.body[0][0]",
  ],
  [
    "what is said of the document, and is no text",
    { info: { title: "a", creationDate: new Date(0), author: 5, keywords: ["x"] }, content: "a" },
    "valeur-invalide info.author",
    "valeur-invalide info.keywords",
  ],
  [
    "a title that is a number",
    { info: { title: 5, creationDate: new Date(0) }, content: "a" },
    "titre-absent info.title",
  ],
  ["no vectors", { content: { canvas: "abc" } }, "valeur-invalide content"],
  [
    "vectors that no pen draws",
    {
      content: {
        canvas: [
          { type: "line", x1: Number.NaN, x2: 0, y1: 0, y2: 0, lineWidth: -1, lineCap: "x" },
          { type: "polyline", points: [{ x: 1 }] },
          null,
        ],
      },
    },
    "valeur-invalide content",
    "valeur-invalide content",
    "valeur-invalide content",
    "valeur-invalide content",
    "valeur-invalide content",
  ],
  [
    "a path, of which nothing would be drawn",
    { content: { canvas: [{ type: "path", d: "M0 0L5 5" }] } },
    "valeur-invalide content",
  ],
  [
    "a rectangle without a place",
    { content: { canvas: [{ type: "rect", x: 0, w: 5, h: 5 }] } },
    "valeur-invalide content",
  ],
  [
    "a header that is awaited, and fails",
    {
      header: async () => {
        throw new Error("en-tête");
      },
      content: "a",
    },
    "noeud-inconnu header",
  ],
  [
    "a value that JSON cannot tell",
    { content: { text: "a", margin: [1n, circular] } },
    "valeur-invalide content",
  ],
  ["a node's language", { content: { text: "a", lang: "x y" } }, "valeur-invalide content"],
  [
    "a link without a title",
    { content: { text: "a", link: "https://a.fr", linkTitle: "" } },
    "valeur-invalide content",
  ],
  [
    "a canvas without words",
    { content: { canvas: [], alt: "" } },
    "figure-sans-alternative content",
  ],
  [
    "a group of no known role",
    { content: { stack: ["a"], role: "Foo" } },
    "valeur-invalide content",
  ],
  ["a box of no known role", { content: { aside: ["a"], role: "P" } }, "valeur-invalide content"],
  [
    "a link that runs",
    { content: { text: "a", link: " JavaScript:alert(1)" } },
    "lien-refuse content",
  ],
  [
    "a link to a file",
    { content: { text: ["a", { text: "b", link: "file:///a" }] } },
    "lien-refuse content.text[1]",
  ],
  [
    "a link in a style",
    { styles: { x: { link: "data:," } }, content: "a" },
    "lien-refuse styles.x.link",
  ],
  [
    "a link of two lines",
    { content: { text: "a", link: "https://a.fr\n/b" } },
    "lien-refuse content",
  ],
  [
    "a row that spans hide",
    {
      content: rows(
        [
          { text: "a", rowSpan: 2 },
          { text: "b", rowSpan: 2 },
        ],
        ["", ""],
      ),
    },
    "ligne-recouverte content.table.body[1]",
  ],
  [
    "a level skipped over a decoration",
    {
      content: [
        { text: "a", heading: 1, artifact: true },
        { text: "b", heading: 2 },
      ],
    },
    "niveau-de-titre-saute content[1]",
  ],
  ["a watermark", { watermark: "x", content: "a" }, "propriete-refusee watermark"],
  ["no title", { info: { creationDate: new Date(0) }, content: "a" }, "titre-absent info.title"],
  [
    "no date",
    { info: { title: "a", creationDate: "2025" }, content: "a" },
    "date-absente info.creationDate",
  ],
  ["no language", { language: "x y", content: "a" }, "langue-absente language"],
];

test.each(refused)("tells %s", async (_, part, ...expected) => {
  const { bytes, findings } = await made(part);
  expect(bytes).toBeUndefined();
  const told = findings.map(({ code, where }) => `${code} ${where}`);
  expect(told.map((one, index) => one.slice(0, expected[index]?.length))).toEqual(expected);
  for (const { message, remedy } of findings) {
    expect(message).toMatch(/^[\p{Lu}«].*[.»]$/u);
    expect(message).not.toMatch(/\b(the|is|undefined|Error|object)\b/);
    expect(remedy).toMatch(/^\p{Lu}.*\.$/u);
  }
});

test("a finding says where the author says that the node comes from", async () => {
  const { findings } = await made({ content: { from: "chapitre 2", flow: [{ x: 1 }] } });
  expect(findings.map(({ where }) => where)).toEqual(["chapitre 2"]);
});

const long = `https://exemple.org/${"a".repeat(300)}`;

/** What is unusual and has a right page all the same: its words, and how many pages it takes. */
const accepted: [string, Part, string, number][] = [
  ["no content", { content: [] }, "", 1],
  ["nothing at all", { content: undefined }, "", 1],
  ["an empty text", { content: { text: [] } }, "", 1],
  ["an empty list", { content: { ul: [] } }, "", 1],
  [
    "an empty flow, aside and columns",
    { content: [{ flow: [] }, { aside: [] }, { columns: [] }] },
    "",
    1,
  ],
  [
    "an address wider than its column",
    { content: { columns: [{ width: 90, text: long }] } },
    long,
    1,
  ],
  [
    "a table of contents of nothing",
    { content: [{ toc: { title: "Sommaire" } }, "a"] },
    "Sommaire a",
    1,
  ],
  [
    "cells under spans",
    { content: rows([{ text: "a", colSpan: 2, rowSpan: 2 }, {}, "b"], ["", {}, "c"]) },
    "a b c",
    1,
  ],
  ["an aside of four pages", { content: { aside: words(200) } }, words(200).join(" "), 4],
  [
    "what stays whole, of four pages",
    { content: { stack: words(200), unbreakable: true } },
    words(200).join(" "),
    4,
  ],
  [
    "a note of two pages",
    { content: { text: ["a", { footnote: words(1500).join(" ") }] } },
    `a1 1 ${words(1500).join(" ")}`,
    3,
  ],
  ["a float outside of columns", { content: [{ text: "a", float: "top" }, "b"] }, "a b", 1],
  ["lines that the author ends", { content: { text: "a\nb\n" } }, "a b", 1],
  [
    "rows that are all heads",
    { content: { table: { headerRows: 1, body: [["a", "b"]] } } },
    "a b",
    1,
  ],
  [
    "a row hidden in a grid that only places",
    { content: { ...rows([{ text: "a", rowSpan: 2 }], [""]), presentation: true } },
    "a",
    1,
  ],
  [
    "a heading of any level in a header",
    { header: { text: "b", heading: 3 }, content: "a" },
    "a",
    1,
  ],
  [
    "links to write and call",
    {
      content: {
        text: [{ text: "a", link: "mailto:a@b.fr" }, " ", { text: "b", link: "tel:+33" }],
      },
    },
    "a b",
    1,
  ],
  [
    "a circle of one radius",
    { content: { canvas: [{ type: "ellipse", x: 5, y: 5, r1: 5 }] } },
    "",
    1,
  ],
  ["a break after everything", { content: [{ text: "a", pageBreak: "after" }] }, "a", 1],
];

test.each(accepted)("sets %s", async (_, part, text, pages) => {
  const { bytes, findings, pages: count } = await made(part);
  expect(findings).toEqual([]);
  const read = await readPdf(bytes as Uint8Array);
  expect(textUnder(read.structure).replace(/\s+/g, " ").trim()).toBe(text);
  expect(outside(read)).toEqual([]);
  expect(overlapping(read)).toEqual([]);
  expect(count).toBe(pages);
});

test("a title may hold what XML must not", async () => {
  const title = 'Œuvres & « < " > » ]]>';
  const { bytes } = await made({ content: "a", info: { title, creationDate: new Date(0) } });
  const { info, xmp } = await readPdf(bytes as Uint8Array);
  expect(info.Title).toBe(title);
  expect(xmp).toContain("Œuvres &amp; « &lt; ");
});

/** What a user's function, or pdfmake, may throw. */
const thrown: [string, Part, string, string?][] = [
  [
    "by a header",
    {
      header: () => {
        throw new TypeError("deux\nlignes");
      },
    },
    "deux lignes",
    "header",
  ],
  [
    "by a footer, and not an error",
    {
      footer: () => {
        throw null;
      },
    },
    "null",
    "footer",
  ],
  [
    "by a background, and without words",
    {
      background: () => {
        throw Object.create(null);
      },
    },
    "sans un mot",
    "background",
  ],
  [
    "by the layout of a table",
    {
      content: ruled(
        {
          hLineWidth: () => {
            throw new Error("trait");
          },
        },
        ["a"],
      ),
    },
    "trait",
    "content.layout.hLineWidth",
  ],
  [
    "by a named layout",
    {
      tableLayouts: {
        x: {
          fillColor: () => {
            throw new Error("fond");
          },
        },
      },
      content: ruled("x", ["a"]),
    },
    "fond",
    "tableLayouts.x.fillColor",
  ],
  [
    "by the heights of a table",
    {
      content: {
        from: "chapitre 2",
        table: {
          body: [["a"]],
          heights: () => {
            throw new Error("hauteur");
          },
        },
      },
    },
    "hauteur",
    "chapitre 2",
  ],
  [
    "by a getter",
    {
      content: {
        get text(): string {
          throw new Error("mot");
        },
      },
    },
    "mot",
  ],
  ["by pdfmake", { content: { qr: "x".repeat(5000), alt: "Un code" } }, "too large data"],
];

test.each(thrown)(
  "tells what is thrown %s, once and in French",
  async (_, part, words, place = "") => {
    const { bytes, pages, findings } = await made({ content: "a", ...part });
    expect([bytes, pages]).toEqual([undefined, 0]);
    expect(findings.map(({ code, where }) => [code, where])).toEqual([
      ["document-impossible", place],
    ]);
    expect(findings[0]?.message).toContain(`s’est arrêtée sur cette erreur\u00a0: «\u00a0${words}`);
  },
);

test("a press goes on after what was thrown", async () => {
  const press = new Press(fonts);
  const sound = { language: "fr-FR", info: { title: "Essai", creationDate: new Date(0) } };
  const set = (content: unknown) =>
    press.typeset({
      ...sound,
      defaultStyle: { font: "Source Sans 3" },
      content,
    } as DocumentDefinition);
  const before = await set("a");
  await set({ qr: "x".repeat(5000), alt: "Un code" });
  expect((await set("a")).bytes).toEqual(before.bytes);
});

test("a list among words is words", async () => {
  const { bytes, findings } = await made({
    content: { text: [["aaa ", ["bbb", { footnote: "ddd" }]], " ccc"] },
  });
  expect(findings).toEqual([]);
  const read = await readPdf(bytes as Uint8Array);
  const text = textUnder(read.structure);
  for (const word of ["aaa", "bbb", "ccc", "ddd"]) expect(text).toContain(word);
});

/** The roles of a structure tree, each around those in it. */
function rolesOf({ role, kids }: StructureElement): string {
  const inner = kids.filter((kid): kid is StructureElement => "role" in kid);
  return inner.length === 0 ? role : `${role}(${inner.map(rolesOf).join(" ")})`;
}

test.each([
  [
    "a table that is all heads",
    { table: { headerRows: 1, body: [["a"]] } },
    "Table(TBody(TR(TH)))",
  ],
  ["a caption that is a list", { ...svg(""), caption: { ul: ["a"] } }, "Caption(L(LI("],
  ["a caption of words", { ...svg(""), caption: "a" }, "Figure(Caption)"],
])("gives %s its roles", async (_, content, roles) => {
  const { bytes } = await made({ content });
  expect(rolesOf((await readPdf(bytes as Uint8Array)).structure)).toContain(roles);
});
