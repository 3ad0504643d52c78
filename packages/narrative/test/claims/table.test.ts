import { hedges, judgeClaim, parseClaim, standardTolerances } from "@panorama/narrative";
import { describe, expect, test } from "vitest";
import { type Expected, lexicon, type Row, subjectOf } from "./known.ts";
import { about } from "./table/about.ts";
import { amountsOfChange } from "./table/amounts-of-change.ts";
import { bareNumbers } from "./table/bare-numbers.ts";
import { ceilings } from "./table/ceilings.ts";
import { collectives } from "./table/collectives.ts";
import { declared } from "./table/declared.ts";
import { directions } from "./table/directions.ts";
import { exactly } from "./table/exactly.ts";
import { floors } from "./table/floors.ts";
import { fractions } from "./table/fractions.ts";
import { misfits } from "./table/misfits.ts";
import { misreadings } from "./table/misreadings.ts";
import { multiples } from "./table/multiples.ts";
import { near } from "./table/near.ts";
import { numbersInWords } from "./table/numbers-in-words.ts";
import { percentages } from "./table/percentages.ts";
import { ranges } from "./table/ranges.ts";
import { ranks } from "./table/ranks.ts";
import { slightly } from "./table/slightly.ts";
import { stable } from "./table/stable.ts";
import { surroundings } from "./table/surroundings.ts";
import { typography } from "./table/typography.ts";

const families = {
  ...{ exactly, near, about, slightly, floors, ceilings },
  ...{ bareNumbers, numbersInWords, collectives, fractions, percentages, ranges, declared },
  ...{ directions, amountsOfChange, multiples, stable, ranks },
  ...{ surroundings, typography, misfits, misreadings },
} satisfies Record<string, readonly Row[]>;

const rows: readonly Row[] = Object.values(families).flat();

describe.each(Object.entries(families))("%s", (_, family) => {
  test.each(family)("« %s » of %s: %s", (words, known, expected) => {
    expect(verdictOf(words, known)).toBe(expected);
  });
});

function verdictOf(words: string, known: string): Expected {
  const claim = parseClaim(words, lexicon);
  if ("unread" in claim) return "unread";
  return judgeClaim(claim, subjectOf(known), standardTolerances).kind;
}

test("the table has at least 400 claims, none of them twice", () => {
  const distinct = new Set(rows.map(([words, known]) => `${words} / ${known}`));
  expect(rows.length).toBeGreaterThanOrEqual(400);
  expect(rows.length - distinct.size).toBe(0);
});

test.each(["holds", "fails", "open", "loose", "unfit", "unread"])("some claims are %s", (kind) => {
  expect(rows.filter(([, , expected]) => expected === kind).length).toBeGreaterThan(5);
});

const before = Object.values(hedges).flatMap((hedge): readonly string[] => hedge.before);
const after = Object.values(hedges).flatMap((hedge): readonly string[] => hedge.after);

test.each(before)("« %s » before a number is seen to hold and to fail", (wording) => {
  const shown = rows.filter(([words]) => longest(before, (w) => opens(words, w)) === wording);
  expect(verdictsOf(shown)).toEqual(expect.arrayContaining(["holds", "fails"]));
});

test.each(after)("« %s » behind a number is seen to hold and to fail", (wording) => {
  const shown = rows.filter(
    ([words]) => longest(after, (w) => words.endsWith(` ${w}`)) === wording,
  );
  expect(verdictsOf(shown)).toEqual(expect.arrayContaining(["holds", "fails"]));
});

function verdictsOf(shown: readonly Row[]): Expected[] {
  return shown.map(([, , expected]) => expected);
}

/** Whether words begin with a hedge and go on; no hedge at all: whether they begin with a digit. */
function opens(words: string, wording: string): boolean {
  return wording === "" ? /^\d/.test(words) : words.startsWith(`${wording} `);
}

/** « un peu plus de » is no « plus de ». */
function longest(
  wordings: readonly string[],
  fits: (wording: string) => boolean,
): string | undefined {
  return wordings.filter(fits).sort((a, b) => b.length - a.length)[0];
}
