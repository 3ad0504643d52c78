import { expect, test } from "vitest";
import type { Content } from "../src/definition/content.ts";
import type { DocumentDefinition } from "../src/definition/document-definition.ts";
import { Press, typeset } from "../src/typeset.ts";
import { fonts } from "./reading/sample-fonts.ts";
import { torture } from "./torture.ts";

function documentOf(content: Content, more: Partial<DocumentDefinition> = {}): DocumentDefinition {
  return {
    language: "fr-FR",
    info: { title: "Essai", creationDate: new Date(0) },
    defaultStyle: { font: "Source Sans 3", fontSize: 10 },
    content,
    ...more,
  };
}

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="20"><text x="2" y="14" font-size="10">Dessin</text></svg>';
const words = "Des mots assez longs pour que plusieurs lignes les tiennent. ".repeat(6);

/** Documents of which each has words, drawings or pages of the one before, looking otherwise. */
const documents: readonly DocumentDefinition[] = [
  documentOf([words, { svg: drawing, alt: "Un dessin" }]),
  documentOf([{ text: words, color: "#aa0000" }, words]),
  documentOf([
    { text: words, alignment: "justify" },
    { svg: drawing, alt: "Un dessin" },
  ]),
  documentOf({ flow: [words, words] }),
  documentOf([
    { text: words, alignment: "right" },
    { text: words, alignment: "center" },
  ]),
  documentOf([{ text: words, fontSize: 9, link: "https://exemple.org" }]),
  documentOf(words, { pageSize: "A5", footer: (page) => `page ${page}` }),
  torture,
];

test("a document has the same bytes after others, whatever their order", async () => {
  const alone = await Promise.all(documents.map((one) => typeset(one, fonts)));
  const press = new Press(fonts);
  const orders = [documents, documents.toReversed(), documents.flatMap((one) => [one, one])];
  for (const order of orders) {
    for (const [index, one] of order.entries()) {
      const { bytes, pages, findings } = await press.typeset(one);
      const expected = alone[documents.indexOf(one)];
      expect([pages, findings]).toEqual([expected?.pages, expected?.findings]);
      const same = Buffer.compare(bytes as Uint8Array, expected?.bytes as Uint8Array) === 0;
      expect(same, `document ${documents.indexOf(one)}, made as number ${index}`).toBe(true);
    }
  }
});

test("what is wrong with a document is told each time that it is made", async () => {
  const press = new Press(fonts);
  const wrong = documentOf(["Un signe 中 de trop.", { svg: "<svg", alt: "Un dessin" }]);
  const [first, second] = [await press.typeset(wrong), await press.typeset(wrong)];
  expect(first.findings.map(({ code }) => code)).toEqual(["glyphe-manquant", "svg-mal-forme"]);
  expect(second).toEqual(first);
});

test("a sound document is sound after a wrong one", async () => {
  const press = new Press(fonts);
  expect((await press.typeset(documentOf("中"))).bytes).toBeUndefined();
  const { bytes, findings } = await press.typeset(documentOf("Rien de tel."));
  expect(findings).toEqual([]);
  expect(bytes).toEqual((await typeset(documentOf("Rien de tel."), fonts)).bytes);
});

/** A drawing with a sign that no font has: it is met when pages are painted. */
const lacking = documentOf([
  "Bonjour.",
  { svg: drawing.replace("Dessin", "中"), alt: "Un dessin" },
]);

test("a sign that a drawing lacks is not told of the next document's words", async () => {
  const press = new Press(fonts);
  expect((await press.typeset(lacking)).bytes).toBeUndefined();
  expect((await press.typeset(documentOf("Bonjour."))).findings).toEqual([]);
});

test("documents asked for at once are told apart", async () => {
  const press = new Press(fonts);
  const [wrong, right] = await Promise.all(
    [lacking, documentOf("Bonsoir.")].map((one) => press.typeset(one)),
  );
  expect([wrong?.bytes, wrong?.findings.map(({ code }) => code)]).toEqual([
    undefined,
    ["glyphe-manquant"],
  ]);
  expect(right?.findings).toEqual([]);
});
