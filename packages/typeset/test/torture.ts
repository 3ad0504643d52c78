import type { Content } from "../src/definition/content.ts";
import type { DocumentDefinition } from "../src/definition/document-definition.ts";
import { bytes, joined, png, segment } from "./images/files.ts";

/** A paragraph of about this many words, numbered so that one lost or read twice is seen; every fifth word may be parted. */
function prose(name: string, words: number): string {
  return Array.from({ length: words }, (_, index) =>
    index % 5 === 2 ? `${name}\u00ad${index}` : `${name}${index}`,
  ).join(" ");
}

/** Eight pixels square, all of one grey: a table whose only codes are "no change" and "end of block". */
function greyJpeg(): Uint8Array {
  const table = (kind: number) => segment(0xc4, bytes(kind, 1, ...Array(15).fill(0), 0));
  return joined(
    bytes(0xff, 0xd8),
    segment(0xdb, bytes(0, ...Array(64).fill(1))),
    segment(0xc0, bytes(8, 0, 8, 0, 8, 1, 1, 0x11, 0)),
    table(0x00),
    table(0x10),
    segment(0xda, bytes(1, 1, 0, 0, 63, 0)),
    bytes(0x3f, 0xff, 0xd9),
  );
}

/** Two pixels square: opaque red, half green, a hint of blue, nothing. */
function veiledPng(): Uint8Array {
  const rows = bytes(
    ...[0, 255, 0, 0, 255, 0, 255, 0, 128],
    ...[0, 0, 0, 255, 16, 255, 255, 255, 0],
  );
  return png({ width: 2, height: 2, type: 6, rows });
}

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40"><rect width="120" height="40" fill="#0b5c94"/>' +
  '<circle cx="20" cy="20" r="12" fill="#fff" fill-opacity="0.5"/><text x="40" y="24" font-size="10" fill="white">Dessin</text></svg>';

const RULES = ["#ff0000", "#00ff00", "#0000ff", "#000000"] as const;

const front: Content[] = [
  {
    text: 'Le titre & ses "signes" < > « »',
    style: "title",
    heading: 1,
    tocItem: ["all", "parts"],
  },
  { toc: { id: "all", title: { text: "Sommaire", style: "strong" }, numberStyle: { bold: true } } },
  { toc: { id: "parts", title: { text: "Parties" }, textMargin: [8, 0, 0, 2] } },
  {
    text: [
      "Renvois\u00a0: page ",
      { pageReference: "floats" },
      ", «\u00a0",
      { textReference: "floats" },
      "\u00a0», et ",
      { text: "plus loin", linkToDestination: "tables", linkTitle: "Aux tableaux" },
      " ou ",
      { text: "page trois", linkToPage: 3 },
      ".",
    ],
    margin: [0, 6],
  },
];

const styles: Content[] = [
  { text: "Styles", heading: 2, tocItem: "all", tocStyle: "strong", outline: "Les styles" },
  {
    text: [
      "Souligné ",
      { text: "dessous", decoration: "underline" },
      ", ",
      { text: "barré", decoration: "lineThrough", decorationColor: "#990000" },
      ", ",
      { text: "dessus", decoration: "overline", decorationStyle: "dashed" },
      ", ",
      { text: "deux fois", decoration: ["underline", "overline"], decorationStyle: "double" },
      ", ",
      { text: "pointillé", decoration: "underline", decorationStyle: "dotted" },
      ", ",
      { text: "ondulé", decoration: "underline", decorationStyle: "wavy", decorationThickness: 1 },
      "\u00a0; 1",
      { text: "er", sup: true },
      ", H",
      { text: "2", sub: true },
      "O, ",
      { text: "espacé", characterSpacing: 2 },
      ", ",
      { text: "surligné", background: "#ffee88" },
      ", ",
      { text: "pâle", opacity: 0.5, italics: true },
      ", ",
      { text: ["gras ", { text: "et penché", italics: true }], bold: true },
      ", ",
      { text: "d’une pièce sans se rompre", noWrap: true },
      ", ",
      { text: "petit", fontSize: 6 },
      ".",
    ],
  },
  {
    text: [
      "Une locution ",
      { text: "a priori", lang: "la", italics: true },
      ", une abréviation ",
      { text: "n°", actualText: "numéro" },
      " 5, et un lien ",
      {
        text: prose("lien", 30),
        link: "https://exemple.org/?a=1&b=(2)",
        color: "#0b5c94",
        decoration: "underline",
      },
      " sur plusieurs lignes.",
    ],
    alignment: "justify",
    leadingIndent: 12,
  },
  { text: "English words in a French document.", lang: "en" },
  { text: "À droite", alignment: "right" },
  { text: "Au milieu", alignment: "center", lineHeight: 1.5 },
  { text: "Une décoration que nul ne lit", artifact: true, color: "#888888" },
  { text: "Posé là", absolutePosition: { x: 320, y: 20 } },
  { text: "Posé à côté", relativePosition: { x: 200, y: 4 } },
  {
    columns: [
      { width: 70, text: prose("étroit", 40), alignment: "justify" },
      { width: "*", text: prose("large", 30) },
      { width: "auto", text: "auto" },
      { width: "20%", text: prose("part", 8) },
    ],
    columnGap: 10,
  },
  { text: "Troisième", heading: 3 },
  { text: "Quatrième", heading: 4 },
  { text: "Cinquième", heading: 5 },
  { text: "Sixième", heading: 6, outline: false },
  { text: prose("après", 20) },
];

const lists: Content[] = [
  { text: "Listes", heading: 2, tocItem: "all" },
  { ul: ["disque", { ul: ["disque dessous", { text: "rien", listType: "none" } as Content] }] },
  { ul: ["rond"], type: "circle", markerColor: "#990000" },
  { ul: ["carré", { stack: [prose("item", 30), "suite"] }], type: "square" },
  { ul: ["nu"], type: "none" },
  { ol: ["un", "deux", { ol: ["a", "b"], type: "lower-alpha" }, "trois"], separator: ["(", ")"] },
  { ol: ["A", "B"], type: "upper-alpha", start: 3 },
  { ol: ["i", "ii"], type: "lower-roman" },
  { ol: ["I", "II"], type: "upper-roman", reversed: true, separator: "/" },
  { ol: ["sans numéro"], type: "none" },
  {
    ol: [
      { text: ["appel", { footnote: "Note d’un élément." }] },
      { table: { body: [["x", "y"]] } },
    ],
  },
];

const tables: Content[] = [
  { text: "Tableaux", heading: 2, id: "tables", tocItem: ["all", "parts"], pageBreak: "before" },
  {
    caption: { text: ["Un long tableau", { footnote: "Note d’une légende." }], italics: true },
    layout: "lightHorizontalLines",
    table: {
      headerRows: 2,
      keepWithHeaderRows: 1,
      widths: ["auto", "*", 80],
      body: [
        [{ text: "Tête", colSpan: 2 }, "", { text: "Haute", rowSpan: 2 }],
        ["T1", "T2", ""],
        ...Array.from({ length: 40 }, (_, index): Content[] => [
          `ligne ${index}`,
          index === 5
            ? { text: ["avec une note", { footnote: prose("notetable", 20) }] }
            : prose(`cellule${index}x`, index % 7),
          { text: String(index * 1000), alignment: "right" },
        ]),
      ],
    },
  },
  {
    table: {
      headerRows: 1,
      headerCols: 1,
      dontBreakRows: true,
      heights: [20, "auto", 40],
      body: [
        ["", "Est", { text: "Ouest", scope: "Column" }],
        [
          "Nord",
          {
            text: "fondu",
            rowSpan: 2,
            colSpan: 2,
            fillColor: "#ddeeff",
            verticalAlignment: "middle",
          },
          "",
        ],
        [{ text: "Sud", border: [false, true, false, true], borderColor: RULES }, "", ""],
        [
          { text: "Bas", verticalAlignment: "bottom", fillColor: "#eeeeee", fillOpacity: 0.5 },
          {
            table: { body: [["dans", { table: { body: [["le", "tableau"]] } }]] },
            layout: "noBorders",
          },
          { ul: ["une liste", "dans une cellule"] },
        ],
      ],
    },
    layout: { hLineStyle: () => ({ dash: { length: 2, space: 1 } }), paddingLeft: () => 6 },
    margin: [0, 8],
  },
  { table: { body: [["ici", "là"]] }, presentation: true, layout: "noBorders" },
  {
    table: { widths: ["*", "*"], body: [[prose("haute", 400), prose("basse", 60)]] },
    layout: "headerLineOnly",
  },
];

const boxes: Content[] = [
  {
    text: "Encadrés et colonnes",
    heading: 2,
    id: "floats",
    tocItem: "all",
    pageBreak: "beforeOdd",
  },
  {
    aside: [
      { text: "Un encadré de trois pages", bold: true },
      ...Array.from({ length: 9 }, (_, index) => ({ text: prose(`encadré${index}x`, 120) })),
      { text: ["Son appel", { footnote: "Note d’un encadré." }] },
    ],
    fill: "#eaf2f8",
    padding: [14, 12, 14, 12],
    rule: { colour: "#0b5c94", width: 3 },
    border: { colour: "#0b5c94", width: 0.5 },
    radius: 6,
  },
  { aside: ["Une citation"], role: "BlockQuote", margin: [20, 6] },
  { aside: ["Un fond qui ne dit rien"], role: null, fill: "#f4f4f4" },
  {
    flow: [
      { text: prose("flux", 150), alignment: "justify" },
      {
        figure: { image: "veiled", width: 60 },
        alt: "Quatre carrés",
        caption: "En tête",
        float: "top",
      },
      { text: ["Un appel", { footnote: prose("notecolonne", 30) }, " en colonne."] },
      { text: "Titre en colonne", heading: 3 },
      { text: prose("colonne", 180), alignment: "justify" },
      { aside: [{ flow: [prose("dedans", 60)], count: 2, gap: 8 }], fill: "#eeeeee" },
      { stack: ["Au pied de la page"], float: "bottom" },
      { columns: [prose("gauche", 40), { stack: [prose("droite", 40), { ul: ["fin"] }] }] },
      {
        table: {
          headerRows: 1,
          body: [
            ["C"],
            ...prose("case", 40)
              .split(" ")
              .map((one) => [one]),
          ],
        },
      },
    ],
    count: 2,
    gap: 16,
  },
  { stack: [prose("uni", 60), prose("entier", 60)], unbreakable: true, role: "Sect" },
  { stack: [{ text: "Tient à la suite", keepWithNext: true }, prose("suite", 30)], role: "Div" },
];

const notes: Content[] = [
  { text: "Notes", heading: 2, tocItem: "all", pageBreak: "after" },
  {
    text: [
      "Une note sans fin",
      { footnote: { stack: Array.from({ length: 12 }, (_, i) => prose(`longue${i}x`, 150)) } },
      " et une étoile",
      { footnote: [{ text: "Une note en ", bold: true }, { ul: ["liste"] }], mark: "*" },
      ".",
    ],
  },
  { text: prose("reste", 200), pageBreak: "beforeEven" },
];

const figures: Content[] = [
  { text: "Figures", heading: 2, tocItem: ["all", "parts"], pageBreak: "before" },
  {
    figure: { svg: drawing },
    alt: "Un disque pâle sur un fond bleu",
    caption: {
      text: ["Figure 1\u00a0: ", { text: "un dessin", italics: true }],
      alignment: "center",
    },
  },
  { image: "grey", alt: "Un carré gris", fit: [40, 40], alignment: "center" },
  { image: "grey", alt: "Le carré, qui mène dehors", width: 12, link: "https://exemple.org/carre" },
  {
    figure: { svg: drawing, width: 60 },
    alt: "Un dessin qui mène aux tableaux",
    caption: {
      text: ["Sa légende y mène aussi", { footnote: "Note d’une légende qui mène ailleurs." }],
    },
    linkToDestination: "tables",
    linkTitle: "Aux tableaux",
  },
  { image: "veiled", width: 20, artifact: true },
  { svg: drawing, alt: "Le même, plus petit", width: 60, alignment: "right" },
  {
    figure: {
      stack: [
        {
          canvas: [
            { type: "rect", x: 0, y: 0, w: 60, h: 20, r: 4, color: "#cce0f0", lineColor: "black" },
            { type: "line", x1: 0, y1: 0, x2: 60, y2: 20, lineWidth: 2, dash: { length: 3 } },
            { type: "ellipse", x: 80, y: 10, r1: 10, r2: 6, color: "red", fillOpacity: 0.4 },
            {
              type: "polyline",
              points: [
                { x: 100, y: 0 },
                { x: 120, y: 20 },
                { x: 100, y: 20 },
              ],
              closePath: true,
              lineJoin: "round",
            },
          ],
        },
        { text: "0 – 10 – 20", fontSize: 6 },
      ],
    },
    alt: "Des formes et leur échelle",
  },
  { canvas: [{ type: "line", x1: 0, y1: 0, x2: 200, y2: 0 }], alt: "Un trait qui compte" },
  {
    canvas: [{ type: "line", x1: 0, y1: 0, x2: 100, y2: 0, lineColor: "#0b5c94" }],
    margin: [0, 4],
  },
  { qr: "https://exemple.org", fit: 60, alt: "Un code qui mène à exemple.org" },
  { text: "Fin.", margin: [0, 4] },
];

/** A document that uses every node and every property of the dialect. */
export const torture: DocumentDefinition = {
  content: [front, styles, lists, tables, boxes, notes, figures] as readonly Content[],
  pageSize: { width: 420, height: 480 } as never,
  pageMargins: [36, 44, 36, 40],
  defaultStyle: { font: "Source Sans 3", fontSize: 9 },
  styles: {
    title: { font: "Bricolage Grotesque", fontSize: 20, bold: true, margin: [0, 0, 0, 8] },
    strong: { bold: true },
    footnote: { fontSize: 7 },
  },
  language: "fr-FR",
  info: {
    title: 'Le titre & ses "signes" < > « »',
    author: "Zoé & Cie <zoe@exemple.org>",
    subject: "Tout ce qu’un document peut contenir",
    keywords: "essai, & < >",
    creationDate: new Date("2025-11-30T10:20:30Z"),
  },
  images: { grey: greyJpeg(), veiled: veiledPng() },
  header: (page, pages) => ({
    text: `En-tête ${page}/${pages}`,
    margin: [36, 14, 36, 0],
    fontSize: 7,
  }),
  footer: (page) =>
    page === 1 ? null : { text: `Pied ${page}`, alignment: "center", fontSize: 7 },
  background: (page) =>
    page % 2 === 0
      ? { canvas: [{ type: "rect", x: 0, y: 0, w: 420, h: 6, color: "#eaf2f8" }] }
      : null,
  attachments: {
    "données (été).csv": {
      bytes: new TextEncoder().encode("pôle;valeur\nA;1\n"),
      type: "text/csv",
      description: "Les données & leurs « unités »",
      relationship: "Data",
    },
    "a.json": {
      bytes: new TextEncoder().encode("{}"),
      type: "application/json",
      description: "La source",
      relationship: "Source",
    },
  },
};
