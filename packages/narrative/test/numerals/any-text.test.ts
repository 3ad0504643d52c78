import {
  readCollective,
  readForeignNumber,
  readFraction,
  readNumeral,
  readOrdinal,
} from "@panorama/narrative";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const readers = { readNumeral, readOrdinal, readFraction, readCollective, readForeignNumber };

const parts =
  "un une deux quatre vingt vingts soixante dix onze sept cent cents mille milliers million milliards et demi zéro " +
  "unième deuxième centièmes millionième premier seconde tiers quart quarts moitié la le lieu d’heure dizaine " +
  "centaines douzaine des quelques de élèves 1 12 345 678 2024 0 e er ème ᵉ % € ½ ² x E+ 🙂 \u0301";
const joints = [" ", " ", " ", "-", "\u00a0", "\u202f", "\n", "\r\n", "", ",", ".", "’", "  "];

/** Words that make numbers, and what may stand between them, in any order: more of it is read than of any text. */
const salad = fc
  .array(fc.tuple(fc.constantFrom(...parts.split(" ")), fc.constantFrom(...joints)), {
    maxLength: 12,
  })
  .map((pairs) => pairs.flat().join(""));

const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(fc.nat(0xffff)).map((codes) => String.fromCharCode(...codes)), // lone surrogates too
  salad,
);

describe.each(Object.entries(readers))("%s", (_, read) => {
  test("never throws, and ends inside the text", () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: -2, max: 40 }), (text, at) => {
        const end = read(text, at)?.end;
        if (end === undefined) return;
        expect(end).toBeGreaterThan(at);
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 5_000 },
    );
  });

  test("what was read, read again alone, says the same", () => {
    let found = 0;
    fc.assert(
      fc.property(salad, (text) => {
        for (let at = 0; at < text.length; at += 1) {
          const first = read(text, at);
          if (first === undefined) continue;
          found += 1;
          const again = read(text.slice(at, first.end), 0);
          expect(again).toEqual({ ...first, end: first.end - at });
        }
      }),
      { numRuns: 3_000 },
    );
    expect(found).toBeGreaterThan(30);
  });
});
