import {
  type Claim,
  hedges,
  judgeClaim,
  parseClaim,
  proposeWordings,
  type Subject,
  standardTolerances,
  writeCardinal,
} from "@panorama/narrative";
import { type Figure, PERCENT, printFigure, printNumber, printPercent } from "@panorama/schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyFigure, kinds } from "./figures-arbitrary.ts";
import { lexicon } from "./known.ts";

const RUNS = 1000;

describe.each(Object.entries(kinds))("%s", (_, figures: fc.Arbitrary<Figure>) => {
  test("is printed in words that hold", () => {
    fc.assert(
      fc.property(figures, (figure) => {
        const words = printFigure(figure);
        expect([words, verdictOf(words, alone(figure))]).toEqual([words, "holds"]);
      }),
      { numRuns: RUNS },
    );
  });
});

test("what is proposed in place of a number reads, and holds", () => {
  fc.assert(
    fc.property(
      anyFigure.chain((figure) => fc.tuple(fc.constant(figure), numberNear(figure))),
      hedge,
      surroundings,
      fc.boolean(),
      ([figure, number], before, around, capital) => {
        const words = `${joined(before, number)}${around}`;
        everyProposalHolds(capital ? capitalised(words) : words, alone(figure));
      },
    ),
    { numRuns: 3 * RUNS },
  );
});

test("what is proposed in place of a comparison reads, and holds", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.tuple(anyFigure, anyFigure), anyFigure.chain(nearPair)),
      comparison,
      ([figure, base], words) => {
        const like = (figure.unit.code === PERCENT.code) === (base.unit.code === PERCENT.code);
        fc.pre(like);
        everyProposalHolds(words, { figure, base: { ...base, id: "base" }, parts: [] });
      },
    ),
    { numRuns: 3 * RUNS },
  );
});

test("what is proposed in place of a rank reads, and holds", () => {
  fc.assert(
    fc.property(fc.array(anyFigure, { minLength: 2, maxLength: 8 }), rank, (figures, words) => {
      const parts = figures.map((figure, at) => ({ ...figure, id: `part-${at}` }));
      const [figure] = parts;
      if (figure !== undefined) everyProposalHolds(words, { figure, base: null, parts });
    }),
    { numRuns: 3 * RUNS },
  );
});

test("a proposal keeps what was said beside the number", () => {
  const claim = (words: string) => parseClaim(words, lexicon) as Claim;
  fc.assert(
    fc.property(
      anyFigure.chain((figure) => fc.tuple(fc.constant(figure), numberNear(figure))),
      hedge,
      surroundings,
      ([figure, number], before, around) => {
        const words = `${joined(before, number)}${around}`;
        const said = claim(words);
        for (const wording of propose(words, alone(figure))) {
          const { average, restrictions, unit } = claim(wording);
          expect([wording, average, restrictions, noun(unit)]).toEqual([
            wording,
            said.average,
            said.restrictions,
            noun(said.unit),
          ]);
        }
      },
    ),
    { numRuns: RUNS },
  );
});

function alone(figure: Figure): Subject {
  return { figure, base: null, parts: [] };
}

function verdictOf(words: string, subject: Subject): string {
  const claim = parseClaim(words, lexicon);
  return "unread" in claim ? "unread" : judgeClaim(claim, subject, standardTolerances).kind;
}

function propose(words: string, subject: Subject): string[] {
  const claim = parseClaim(words, lexicon);
  if ("unread" in claim) throw new Error(`« ${words} » is not read from « ${claim.unread} » on`);
  return proposeWordings(words, claim, subject, lexicon, standardTolerances);
}

function everyProposalHolds(words: string, subject: Subject): void {
  const found = propose(words, subject);
  const judged = found.map((wording) => [wording, verdictOf(wording, subject)]);
  expect(judged).toEqual(found.map((wording) => [wording, "holds"]));
  expect(found.length).toBeLessThanOrEqual(3);
  expect(new Set(found).size).toBe(found.length);
}

const hedge = fc.constantFrom(
  ...Object.values(hedges).flatMap((row): readonly string[] => row.before),
);

const surroundings = fc.constantFrom(
  ...["", " bénéficiaires", " métropolitaines", " en moyenne", " bénéficiaires métropolitains"],
  ...[" recensés", " en décomptes cumulés", " parmi les structures ayant répondu"],
);

/** Numbers as an editor may write them: the value at some place, in digits, in words, in millions, in parts. */
function numberNear({ value, unit }: Figure): fc.Arbitrary<string> {
  const exact = value ?? { numerator: 0, denominator: 1 };
  if (unit.code === PERCENT.code) {
    return fc.oneof(
      fc.nat(2).map((places) => printPercent(exact, places)),
      fc.constantFrom("la moitié", "un tiers", "les deux tiers", "un quart", "un élève sur dix"),
      fc.nat(100).map((percent) => `${percent} %`),
    );
  }
  const near = exact.numerator / exact.denominator;
  const whole = fc.nat(7).map((zeros) => Math.round(near / 10 ** zeros) * 10 ** zeros);
  return fc.oneof(
    whole.map((n) => printNumber({ numerator: n, denominator: 1 })),
    whole.map((n) => writeCardinal(n)),
    fc.nat(2).map((places) => printNumber(exact, places)),
    fc.nat(3).map((places) => `${printNumber(scaled(near, 1e6), places)} millions`),
    fc.nat(2).map((places) => `${printNumber(scaled(near, 1e3), places)} milliers`),
  );
}

function scaled(value: number, scale: number) {
  return { numerator: Math.max(1, Math.round(value)), denominator: scale };
}

function nearPair(figure: Figure): fc.Arbitrary<[Figure, Figure]> {
  const { value } = figure;
  return fc.integer({ min: 1, max: 40 }).map((tenths): [Figure, Figure] => {
    if (value === null) return [figure, figure];
    const base = { numerator: value.numerator * tenths, denominator: value.denominator * 10 };
    return [figure, { ...figure, value: base, low: base, high: base, roundedTo: null }];
  });
}

const comparison = fc.oneof(
  fc.constantFrom(
    ...[
      "en hausse",
      "En baisse",
      "stable",
      "inchangé",
      "doublé",
      "a plus que triplé",
      "a presque doublé",
    ],
    ...["deux fois plus", "trois fois moins", "2,5 fois plus", "moitié moins", "divisé par deux"],
    ...["en hausse d’un tiers", "en recul de moitié", "20 % de plus", "en hausse de 2 points"],
  ),
  fc
    .record({
      move: fc.constantFrom("en hausse", "a baissé", "gagne"),
      before: hedge,
      amount: fc.oneof(
        fc.integer({ min: 1, max: 200 }).map((n) => `${n} %`),
        fc.integer({ min: 1, max: 999 }).map((n) => `${n / 10} %`.replace(".", ",")),
        fc
          .integer({ min: 1, max: 50_000 })
          .map((n) => printNumber({ numerator: n, denominator: 1 })),
        fc.integer({ min: 2, max: 30 }).map((n) => `${n} points`),
      ),
    })
    .map(({ move, before, amount }) => joined(`${move} de`, joined(before, amount))),
);

const rank = fc.constantFrom(
  ...[
    "premier",
    "Première",
    "en tête",
    "deuxième",
    "à la troisième place",
    "au quatrième rang",
    "5e",
  ],
  ...["dernier", "la dernière", "avant-dernière", "au dernier rang"],
);

/** A hedge and a number, with the contractions and elisions of French. */
function joined(before: string, number: string): string {
  if (before === "") return number;
  if (
    before.endsWith(" de") &&
    /^(?:un|environ|au |exact|approx|autour|aux |en |à )/.test(number)
  ) {
    return `${before.slice(0, -1)}’${number}`.replace("d’à ", "de à ").replace("d’en ", "de en ");
  }
  const contracted = `${before} ${number}`;
  return contracted.replace(/ de les /, " des ").replace(/ à les /, " aux ");
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function noun(unit: string): string {
  // The number agrees: « 1 bénéficiaire », « 2 bénéficiaires ».
  return unit.replace(/^(?:de |d['’]|des )/, "").replace(/s$/, "");
}
