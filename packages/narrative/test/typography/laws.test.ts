import { composeFrench, composeFrenchTree, hyphenate } from "@panorama/narrative";
import fc from "fast-check";
import type { Root, Text } from "mdast";
import { describe, expect, test } from "vitest";

const frenchish = fc
  .array(
    fc.constantFrom(
      ..."«»:;!?…%‰€°ºnNIXVMp§.,-–/()[]\"@'’”=#&\n\u00a0\u202f\u2009\u00ad\ufffc\ud83d\udc00",
      ..."  01223aeélhsrmTÉ",
      ..."er ère ème siècle janvier http:// a.fr x@b.fr art. min".split(" "),
    ),
    { maxLength: 25 },
  )
  .map((parts) => parts.join(""));

const text = fc.oneof(frenchish, fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }));
// A pattern is compiled for every list of names, hence few lists.
const names = fc.constantFrom<readonly string[]>(
  [],
  ["e", "e 1"],
  ["l'é: a", "2e"],
  ["!", "« a »"],
);
const runs = { numRuns: 3000 };

/** What is left of a text once the substitutions that rules may make no longer show. */
function essence(written: string): string {
  return written
    .replace(/[ \u00a0\u2005-\u200a\u202f\u00ad]/g, "")
    .replaceAll("'", "’")
    .replaceAll("º", "°")
    .replaceAll("N°", "n°")
    .replace(/[ᵉʳˢ]/g, (raised) => ({ ᵉ: "e", ʳ: "r", ˢ: "s" })[raised] ?? "")
    .replace(/(?<=1)[eè]re/g, "re")
    .replace(/(?<=[\dIVX])[eè]me/g, "e");
}

describe("composeFrench", () => {
  test("twice is once", () => {
    fc.assert(
      fc.property(text, names, (before, kept) => {
        const after = composeFrench(before, kept);
        expect(composeFrench(after, kept)).toBe(after);
      }),
      runs,
    );
  });

  test("spaces apart, characters stay and keep their order", () => {
    fc.assert(
      fc.property(text, names, (before, kept) => {
        expect(essence(composeFrench(before, kept))).toBe(essence(before));
      }),
      runs,
    );
  });

  test("nodes change nothing of what a text becomes", () => {
    fc.assert(
      fc.property(fc.array(frenchish, { maxLength: 5 }), (parts) => {
        const texts = parts.map(
          (value): Text => ({ type: "text", value: value.replaceAll("\n", " ") }),
        );
        const filled = texts.filter(({ value }) => value !== "");
        const tree: Root = { type: "root", children: [{ type: "paragraph", children: filled }] };
        const [paragraph] = composeFrenchTree(tree).children;
        const set = paragraph?.type === "paragraph" ? paragraph.children : [];
        expect(set.map((node) => ("value" in node ? node.value : "")).join("")).toBe(
          composeFrench(filled.map(({ value }) => value).join("")),
        );
      }),
      runs,
    );
  });
});

describe("hyphenate", () => {
  test("only soft hyphens are added, and twice is once", () => {
    fc.assert(
      fc.property(text, names, (before, kept) => {
        const after = hyphenate(before, kept);
        expect(after.replaceAll("\u00ad", "")).toBe(before.replaceAll("\u00ad", ""));
        expect(hyphenate(after, kept)).toBe(after);
      }),
      runs,
    );
  });

  test("two letters before, three after, a vowel in every syllable", () => {
    const word = fc.string({ unit: fc.constantFrom(..."abcdeéèilmnoprstuvœ'-"), maxLength: 20 });
    fc.assert(
      fc.property(word, (before) => {
        expect(hyphenate(before)).not.toMatch(
          /(?<![\p{L}\u00ad])\p{L}?\u00ad|\u00ad\p{L}{0,2}(?![\p{L}\u00ad])/u,
        );
        expect(hyphenate(before)).not.toMatch(/\u00ad[bcdlmnprstv]+\u00ad/);
      }),
      runs,
    );
  });
});

describe("a million characters take no longer than their number says", () => {
  const size = 1_000_000;
  test.each([
    " ",
    "1",
    "a",
    "X",
    "« ",
    "!",
    "a-",
    "a.",
    "1.",
    "a@",
    "a://!",
    "https://!",
    "123 ",
    "n ",
    "2e-5",
    "1 a ",
    "a:",
    "\u0301'",
    "Xe,",
    "l'été : ",
  ])("%j again and again", (unit) => {
    const long = unit.repeat(size / unit.length);
    const start = performance.now();
    composeFrench(long, ["a a", "123 123 12"]);
    hyphenate(long, ["a a", "123 123 12"]);
    // Quadratic time would be minutes.
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
