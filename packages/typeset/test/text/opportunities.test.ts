import fc from "fast-check";
import { expect, test } from "vitest";
import { allOpportunities, plainOpportunities } from "../../src/text/opportunities.ts";

const alphabet = "aéZœ19  \u00a0\u202f\u00ad-'’«».,;:!?".split("");

test("plain texts break where the whole algorithm lets them", () => {
  let plain = 0;
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...alphabet), { maxLength: 14 }), (letters) => {
      const text = letters.join("");
      const found = plainOpportunities(text);
      if (found === undefined) return;
      plain++;
      expect(found).toEqual(allOpportunities(text));
    }),
    { numRuns: 40_000 },
  );
  expect(plain).toBeGreaterThan(2000);
});

test("a sentence of prose is plain", () => {
  const text =
    "L’édu\u00adca\u00adtion aux images, dit-elle, «\u00a0donne à voir\u00a0» ce qu’on fait.";
  expect(plainOpportunities(text)).toEqual(allOpportunities(text));
  expect(plainOpportunities("voir p. 12 — et (par exemple) 3/4")).toBeUndefined();
});
