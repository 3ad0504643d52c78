import { decomposeChange, type Rule } from "@panorama/aggregation";
import { type Dataset, fraction, type Observation } from "@panorama/schema";
import { describe, expect, test } from "vitest";
import { member } from "../dataset.ts";
import {
  ateliers,
  early,
  editions,
  first,
  full,
  hoursOf,
  networkOf,
  second,
  third,
} from "./network.ts";

function changeOf(observations: Observation[], rest: Partial<Dataset> = {}, rule: Rule = ateliers) {
  const { change } = decomposeChange(
    rule,
    networkOf(observations, rest),
    early(first),
    early(second),
  );
  if (change === null) throw new Error("refused");
  return change;
}

const names = (list: readonly { structure: { code: string } }[] = []) =>
  list.map(({ structure }) => structure.code);

describe("each structure goes to one part", () => {
  // a 10 → 14; b 20 → 15 by contracts; c was no member, then 30; d 7, then no answer; e n/a, then 2.
  // 37 → 61: +24 = real 4 + method -5 + coverage (30 - 7 + 2).
  const change = changeOf(
    [
      hoursOf(first, "a", 10),
      hoursOf(first, "b", 20),
      hoursOf(first, "d", 7),
      hoursOf(first, "e", null, { status: "M" }),
      hoursOf(second, "a", 14),
      hoursOf(second, "b", 15, { method: "contrats" }),
      hoursOf(second, "c", 30),
      hoursOf(second, "e", 2),
    ],
    {
      structures: [
        member("a"),
        member("b"),
        { ...member("c"), since: second },
        member("d"),
        member("e"),
      ],
    },
  );

  test("by who answered and how", () => {
    expect(change.whole?.value).toEqual(fraction(24));
    expect(change.parts?.real.value).toEqual(fraction(4));
    expect(change.parts?.method.value).toEqual(fraction(-5));
    expect(change.parts?.coverage.value).toEqual(fraction(25));
    expect(change.parts?.revision.value).toEqual(fraction(0));
  });

  test("by name, with the state on each side", () => {
    expect(names(change.parts?.real.contributions)).toEqual(["a"]);
    expect(change.parts?.method.contributions).toMatchObject([
      {
        structure: { code: "b", label: "B" },
        causes: ["method"],
        from: { methods: ["agenda"] },
        to: { methods: ["contrats"] },
      },
    ]);
    expect(
      change.parts?.coverage.entered.map(({ structure, from, to }) => [
        structure.code,
        from.state,
        from.value,
        to.value,
      ]),
    ).toEqual([
      ["e", "not-applicable", null, fraction(2)],
      ["c", "outside", null, fraction(30)],
    ]);
    expect(change.parts?.coverage.left).toMatchObject([
      {
        structure: { code: "d" },
        from: { value: fraction(7) },
        to: { state: "absent", value: null },
      },
    ]);
  });
});

test("zero is an answer: a structure that declares it has not left", () => {
  const { parts } = changeOf([hoursOf(first, "a", 6), hoursOf(second, "a", 0)]);
  expect(parts?.real.value).toEqual(fraction(-6));
  expect(parts?.coverage.left).toEqual([]);
});

test("a structure with a category missing is part of the coverage, not of what happened", () => {
  // Known: 4 + 5, then 4 alone.
  const { parts } = changeOf([
    hoursOf(first, "a", 4, { category: "ecole" }),
    hoursOf(first, "a", 5, { category: "salle" }),
    hoursOf(second, "a", 4, { category: "ecole" }),
  ]);
  expect(names(parts?.coverage.partial)).toEqual(["a"]);
  expect(parts?.coverage.value).toEqual(fraction(-5));
  expect(parts?.real.contributions).toEqual([]);
});

describe("what was restated since is revision", () => {
  // Printed 10 (a). Before the second edition came out, nothing was restated: its full vintage is a month too late.
  const rows = [
    hoursOf(first, "a", 10),
    hoursOf(first, "a", 12, { vintage: "complet" }),
    hoursOf(first, "b", 3, { vintage: "complet" }),
    hoursOf(second, "a", 13),
    hoursOf(second, "b", 3),
  ];

  test("only what was known when the later one was published", () => {
    const { restated, parts } = changeOf(rows);
    expect(restated.vintage).toBe("tot");
    expect(parts?.real.value).toEqual(fraction(3));
    expect(names(parts?.coverage.entered)).toEqual(["b"]);
    expect(parts?.revision.value).toEqual(fraction(0));
  });

  test("late answers included", () => {
    // 10 → 16: +6 = revision (12 - 10) + 3, then a 12 → 13.
    const { change } = decomposeChange(ateliers, networkOf(rows), early(first), full(second));
    expect(change?.restated.value).toEqual(fraction(15));
    expect(change?.parts?.revision.value).toEqual(fraction(5));
    expect(
      change?.parts?.revision.contributions.map(({ structure, from, value }) => [
        structure.code,
        from.state,
        value,
      ]),
    ).toEqual([
      ["a", "reported", fraction(2)],
      ["b", "absent", fraction(3)],
      ["c", "absent", fraction(0)],
    ]);
    expect(change?.parts?.real.value).toEqual(fraction(1));
    expect(change?.whole?.value).toEqual(fraction(6));
  });

  test("on the very day included", () => {
    const sameDay = networkOf(rows, {
      editions: editions.map((edition) => ({
        ...edition,
        vintages: edition.vintages.map((vintage) => ({ ...vintage, day: "2027-01-01" })),
      })),
    });
    const { change } = decomposeChange(ateliers, sameDay, early(first), early(second));
    expect(change?.restated.vintage).toBe("complet");
  });

  test("a vintage printed later than the other edition is not unmade", () => {
    const { change } = decomposeChange(ateliers, networkOf(rows), full(first), early(second));
    expect(change?.restated.vintage).toBe("complet");
    expect(change?.parts?.revision.value).toEqual(fraction(0));
  });

  test("a value that was withdrawn leaves what the later edition says as coverage", () => {
    // 10, withdrawn (-10), then 13.
    const { change } = decomposeChange(
      ateliers,
      networkOf([
        hoursOf(first, "a", 10),
        hoursOf(first, "a", null, { vintage: "complet" }),
        hoursOf(second, "a", 13),
      ]),
      early(first),
      full(second),
    );
    expect(change?.restated.value).toBeNull();
    expect(change?.parts?.revision.value).toEqual(fraction(-10));
    expect(change?.parts?.coverage.value).toEqual(fraction(13));
  });

  test("between two vintages of one edition, all is revision", () => {
    const { change } = decomposeChange(ateliers, networkOf(rows), early(first), full(first));
    expect(change?.parts?.revision.value).toEqual(fraction(5));
    expect(change?.parts?.real.contributions).toEqual([]);
  });
});

describe("counting methods", () => {
  const compare = (before: string | null, after: string | null) =>
    changeOf([
      hoursOf(first, "a", 10, { method: before }),
      hoursOf(second, "a", 14, { method: after }),
    ]).parts;

  test("one that is not stated is presumed unchanged, and told", () => {
    for (const parts of [compare(null, "agenda"), compare("agenda", null), compare(null, null)]) {
      expect(parts?.real.value).toEqual(fraction(4));
      expect(parts?.real.unstated.value).toEqual(fraction(4));
    }
    expect(compare("agenda", "agenda")?.real.unstated.contributions).toEqual([]);
  });

  test("are held against each other category by category", () => {
    const split = (edition: string, ecole: string, salle: string) => [
      hoursOf(edition, "a", 4, { category: "ecole", method: ecole }),
      hoursOf(edition, "a", 6, { category: "salle", method: salle }),
    ];
    const swapped = [...split(first, "agenda", "contrats"), ...split(second, "contrats", "agenda")];
    expect(changeOf(swapped).parts?.method.contributions).toHaveLength(1);
    const kept = [...split(first, "agenda", "contrats"), ...split(second, "agenda", "contrats")];
    expect(changeOf(kept).parts?.real.contributions).toHaveLength(1);
    const whole = [hoursOf(first, "a", 9), ...split(second, "agenda", "contrats")];
    expect(changeOf(whole).parts?.method.contributions).toHaveLength(1);
  });

  test("a break that a structure declares is one, in an edition between as well", () => {
    const declared = changeOf([hoursOf(first, "a", 10), hoursOf(second, "a", 14, { status: "B" })]);
    expect(declared.parts?.method.contributions[0]?.causes).toEqual(["break"]);
    const between = decomposeChange(
      ateliers,
      networkOf([
        hoursOf(first, "a", 10),
        hoursOf(second, "a", 90, { status: "B" }),
        hoursOf(third, "a", 95),
      ]),
      early(first),
      early(third),
    );
    expect(between.change?.parts?.method.contributions[0]?.causes).toEqual(["break"]);
  });

  test("a break that the earlier value declares lies before it", () => {
    const { parts } = changeOf([
      hoursOf(first, "a", 10, { status: "B" }),
      hoursOf(second, "a", 14),
    ]);
    expect(parts?.real.value).toEqual(fraction(4));
  });

  test("are asked of values only", () => {
    const answer = (edition: string) => [
      hoursOf(edition, "a", 4, { category: "ecole" }),
      hoursOf(edition, "a", null, { category: "salle", status: "M" }),
    ];
    const { parts } = changeOf([...answer(first), ...answer(second)]);
    expect(names(parts?.real.contributions)).toEqual(["a"]);
    expect(parts?.real.unstated.contributions).toEqual([]);
  });

  test("a value of another definition compares with its like only", () => {
    const status = { status: "D" } as const;
    const once = changeOf([hoursOf(first, "a", 10), hoursOf(second, "a", 14, status)]);
    expect(once.parts?.method.contributions[0]?.causes).toEqual(["definition"]);
    const twice = changeOf([hoursOf(first, "a", 10, status), hoursOf(second, "a", 14, status)]);
    expect(twice.parts?.real.value).toEqual(fraction(4));
  });
});

describe("bounds", () => {
  test("rounded values widen the part they are in", () => {
    // 100 to the ten: 95 to 105; 150 exact: +45 to +55.
    const { parts, whole } = changeOf([
      hoursOf(first, "a", 100, { roundedTo: 10 }),
      hoursOf(second, "a", 150),
    ]);
    expect(parts?.real).toMatchObject({
      value: fraction(50),
      low: fraction(45),
      high: fraction(55),
    });
    expect(whole).toMatchObject({ low: fraction(45), high: fraction(55) });
  });

  test("a rounded value that stands is not a revision of itself", () => {
    const { parts } = changeOf([
      hoursOf(first, "a", 100, { roundedTo: 10 }),
      hoursOf(second, "a", 150),
    ]);
    expect(parts?.revision).toMatchObject({ low: fraction(0), high: fraction(0) });
  });
});

describe("where nothing can be split, the reason is given", () => {
  test("only the network's total is known", () => {
    const change = changeOf([
      hoursOf(first, "reseau", 100),
      hoursOf(second, "a", 70),
      hoursOf(second, "b", 80),
    ]);
    expect(change.whole?.value).toEqual(fraction(50));
    expect(change.parts).toBeNull();
    expect(change.reason).toMatchObject({ code: "total-du-reseau-seul", severity: "information" });
    expect(change.reason?.what).toContain("2023-2024");
    const later = changeOf([hoursOf(first, "a", 70), hoursOf(second, "reseau", 100)]);
    expect(later.parts).toBeNull();
    expect(later.reason?.what).toContain("2024-2025");
  });

  test("… of some structures, of whom nothing is known then", () => {
    const rule: Rule = { ...ateliers, where: { structure: ["a"] } };
    const change = changeOf([hoursOf(first, "reseau", 100), hoursOf(second, "a", 70)], {}, rule);
    expect(change.whole).toBeNull();
    expect(change.reason?.code).toBe("total-du-reseau-seul");
  });

  test("… yet what was restated of it is known", () => {
    const { change } = decomposeChange(
      ateliers,
      networkOf([
        hoursOf(first, "reseau", 100),
        hoursOf(first, "reseau", 104, { vintage: "complet" }),
      ]),
      early(first),
      full(first),
    );
    expect(change?.parts?.revision.value).toEqual(fraction(4));
    expect(change?.reason).toBeNull();
  });

  test("nobody answered, nobody is concerned, or it was not collected", () => {
    const why = (change: ReturnType<typeof changeOf>) => {
      expect(change.whole).toBeNull();
      expect(change.parts).toBeNull();
      expect(change.reason?.code).toBe("rien-a-comparer");
      return change.reason?.why;
    };
    const later = hoursOf(second, "a", 14);
    expect(why(changeOf([hoursOf(first, "a", null), later]))).toMatch(/Aucune des structures/);
    const notConcerned = ["a", "b", "c"].map((code) => hoursOf(first, code, null, { status: "M" }));
    expect(why(changeOf([...notConcerned, later]))).toMatch(/concerne aucune/);
    const stages: Rule = { ...ateliers, of: "stages" };
    expect(why(changeOf([], {}, stages))).toMatch(/à partir de l’édition 2025-2026/);
  });
});

test("the dictionary's changes of definition are told", () => {
  const { change } = decomposeChange(
    { ...ateliers, of: ["sorties", "stages"] },
    networkOf([hoursOf(first, "a", 1, { indicator: "sorties" })]),
    early(first),
    early(third),
  );
  expect(change?.definition).toEqual([
    { kind: "replaced", indicator: "sorties", edition: third, by: "stages" },
    { kind: "started", indicator: "stages", edition: third, replaces: "sorties" },
  ]);
});

describe("nonsense is refused", () => {
  const codes = (rule: Rule, from = early(first), to = early(second)) => {
    const { change, issues } = decomposeChange(rule, networkOf([]), from, to);
    expect(change).toBeNull();
    for (const issue of issues) expect(issue.remedy).not.toBe("");
    return issues.map(({ code }) => code);
  };

  test("with an issue each", () => {
    const mean: Rule = { ...ateliers, kind: "mean", per: "structure" };
    expect(codes(mean)).toEqual(["regle-inadaptee"]);
    expect(codes({ ...ateliers, of: "salles" })).toEqual(["dimension-non-additive"]);
    expect(codes(ateliers, early("2022-2023"))).toEqual(["edition-inconnue"]);
    expect(codes(ateliers, { edition: first, vintage: "tard" })).toEqual(["millesime-inconnu"]);
    expect(codes(ateliers, early(first), early(first))).toEqual(["lecture-en-double"]);
    expect(codes(ateliers, early(second), early(first))).toEqual(["lectures-desordonnees"]);
    expect(codes(ateliers, full(first), early(first))).toEqual(["lectures-desordonnees"]);
  });
});
