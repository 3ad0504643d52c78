import * as fc from "fast-check";
import { expect, test } from "vitest";
import { typeset } from "../../src/typeset.ts";
import { readPdf } from "../reading/read-pdf.ts";
import { elementsOf } from "../reading/read-structure.ts";
import { fonts } from "../reading/sample-fonts.ts";
import {
  fragmentsOf,
  linesOf,
  outside,
  overlapping,
  overMargins,
  wrongRunning,
  wrongWords,
} from "./laws.ts";
import { anyDocument, plainDocument } from "./shapes.ts";
import { worded } from "./worded.ts";

/** Findings that a narrow page rightly gives. */
const TOO_WIDE = new Set(["tableau-trop-large", "colonnes-trop-larges", "colonnes-trop-etroites"]);

test("every word of any document is read once, in order, inside its page", async () => {
  let laidOut = 0;
  await fc.assert(
    fc.asyncProperty(anyDocument, async ({ sheet, kids }) => {
      const source = worded(sheet, kids);
      const { bytes, pages, findings } = await typeset(source.definition, fonts);
      if (findings.some(({ code }) => TOO_WIDE.has(code))) return;
      const tooTall = findings.some(({ code }) => code === "plus-haut-que-la-page");
      if (source.keptWhole && tooTall) return;
      laidOut++;
      expect(findings).toEqual([]);
      expect(pages).toBeLessThanOrEqual(2 + 3 * source.nodes + source.words.length / 5);
      const read = await readPdf(bytes as Uint8Array);
      expect(wrongWords(read, source)).toEqual([]);
      expect(wrongRunning(read)).toEqual([]);
      expect(outside(read)).toEqual([]);
      expect(overMargins(read, sheet.pageMargins)).toEqual([]);
      expect(overlapping(read)).toEqual([]);
    }),
    { numRuns: 150 },
  );
  expect(laidOut).toBeGreaterThan(100);
});

test("no line of a paragraph stands alone, and no heading ends a column", async () => {
  await fc.assert(
    fc.asyncProperty(plainDocument, async ({ sheet, kids, count, inFlow }) => {
      const short = kids.map((kid) => ({ ...kid, notes: [] }));
      const source = worded(sheet, inFlow ? [{ kind: "flow", count, kids: short }] : short);
      const { bytes, findings } = await typeset(source.definition, fonts);
      expect(findings).toEqual([]);
      const read = await readPdf(bytes as Uint8Array);
      const blocks = [...elementsOf(read.structure)].filter(({ role }) => /^(P|H\d)$/.test(role));
      const placed = blocks.map(({ role }, index) => ({
        role,
        fragments: fragmentsOf(linesOf(blocks[index] as (typeof blocks)[0], read.pages)),
      }));
      for (const [index, { role, fragments }] of placed.entries()) {
        const lines = fragments.flat().length;
        if (lines >= 4) expect(fragments.filter(({ length }) => length === 1)).toEqual([]);
        if (lines < 4) expect(fragments).toHaveLength(1);
        const last = fragments.at(-1)?.at(-1);
        const next = placed[index + 1]?.fragments[0]?.[0];
        if (role === "P" || next === undefined) continue;
        expect(next.page).toBe(last?.page);
        expect(next.baseline).toBeGreaterThan(last?.baseline ?? 0);
      }
    }),
    { numRuns: 100 },
  );
});
