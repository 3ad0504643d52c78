import assert from "node:assert/strict";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { DocumentDefinition } from "../../src/definition/document-definition.ts";
import { typeset } from "../../src/typeset.ts";
import { readPdf } from "../reading/read-pdf.ts";
import { fonts } from "../reading/sample-fonts.ts";

const LEFT = 40;
const RIGHT = 240;

function justified(words: readonly string[], fontSize: number, bold: number): DocumentDefinition {
  const parts = words.map((word, index) => ({ text: `${word} `, bold: index === bold }));
  return {
    language: "fr-FR",
    info: { title: "Colonne", creationDate: new Date(0) },
    pageSize: { width: RIGHT + LEFT, height: 400 },
    pageMargins: LEFT,
    defaultStyle: { font: "Source Sans 3", fontSize },
    content: { text: parts, alignment: "justify" },
  };
}

async function textsOf(definition: DocumentDefinition) {
  const { bytes } = await typeset(definition, fonts);
  const { pages } = await readPdf(bytes as Uint8Array);
  return pages[0]?.texts ?? [];
}

/** Words without a mark that would hang over the edge; « fi » is one glyph. */
const word = fc.constantFrom("image", "film", "officiel", "école", "atelier", "un", "de", "salle");

test("painted lines end at the edge of their column, or well before it", async () => {
  let ended = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(word, { minLength: 20, maxLength: 60 }),
      fc.integer({ min: 7, max: 12 }),
      fc.nat({ max: 60 }),
      async (words, size, bold) => {
        const ends = new Map<number, number>();
        for (const { baseline, x, width } of await textsOf(justified(words, size, bold)))
          ends.set(baseline, Math.max(ends.get(baseline) ?? 0, x + width));
        for (const end of [...ends.values()].slice(0, -1)) {
          expect(end).toBeLessThan(RIGHT + 0.3);
          if (end > RIGHT - 2) {
            ended++;
            expect(Math.abs(end - RIGHT)).toBeLessThan(0.3);
          }
        }
      },
    ),
    { numRuns: 60 },
  );
  expect(ended).toBeGreaterThan(100);
});

async function firstText(definition: DocumentDefinition) {
  const [first] = await textsOf(definition);
  assert(first);
  return first;
}

test("letters come apart by no more than a fiftieth of an em", async () => {
  const long = "anticonstitutionnellement";
  const words = [long, "de", long, long];
  const natural = await firstText({ ...justified([], 8, -1), content: long });
  let widest = 0;
  for (let right = RIGHT - 20; right <= RIGHT; right++) {
    const pageSize = { width: right + LEFT, height: 400 };
    const { width } = await firstText({ ...justified(words, 8, -1), pageSize });
    widest = Math.max(widest, width - natural.width);
  }
  expect(widest).toBeGreaterThan(long.length * 0.015 * 8);
  expect(widest).toBeLessThan(long.length * 0.0201 * 8);
});
