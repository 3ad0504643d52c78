import { type CountTable, withhold } from "@panorama/aggregation";
import { expect, test } from "vitest";
import { gridTable } from "./count-tables.ts";

/** A total and its parts, by name. */
function sumTable(total: number | null, parts: Record<string, number | null>): CountTable {
  return {
    cells: [
      ...Object.entries(parts).map(([code, value]) => ({ code, value })),
      { code: "total", value: total },
    ],
    relations: [{ total: "total", parts: Object.keys(parts) }],
  };
}

/** What stands in print, cell by cell: a number, a reason, or « missing ». */
function printed(table: CountTable, threshold: number): Record<string, string | number> {
  const { cells, issues } = withhold(table, threshold);
  expect(issues).toEqual([]);
  return Object.fromEntries(
    cells.map((cell) => [
      cell.code,
      cell.state === "printed" ? cell.value : cell.state === "withheld" ? cell.reason : "missing",
    ]),
  );
}

test("a small count takes the smallest other with it, or its total would give it away", () => {
  const table = sumTable(136, { schools: 120, prisons: 2, hospitals: 14 });
  expect(printed(table, 5)).toEqual({
    schools: 120,
    prisons: "primary",
    hospitals: "secondary",
    total: 136,
  });
});

test("two small counts hide each other only if together they reach the threshold", () => {
  expect(printed(sumTable(107, { a: 3, b: 4, c: 100 }), 5)).toEqual({
    a: "primary",
    b: "primary",
    c: 100,
    total: 107,
  });
  // 1 + 2 = 3: print would tell that each is below 5.
  expect(printed(sumTable(103, { a: 1, b: 2, c: 100 }), 5)).toEqual({
    a: "primary",
    b: "primary",
    c: "secondary",
    total: 103,
  });
});

test("zeros are printed, thresholds of 0 and 1 withhold nothing, and a cell of no total stands alone", () => {
  const table = sumTable(31, { a: 0, b: 1, c: 30 });
  expect(printed(table, 3)).toEqual({ a: 0, b: "primary", c: "secondary", total: 31 });
  expect(printed(table, 1)).toEqual({ a: 0, b: 1, c: 30, total: 31 });
  expect(printed(table, 0)).toEqual({ a: 0, b: 1, c: 30, total: 31 });
  const alone = { cells: [{ code: "a", value: 2 }], relations: [] };
  expect(printed(alone, 3)).toEqual({ a: "primary" });
});

test("a small cell of a two-way table takes three more: a rectangle, of the smallest counts", () => {
  // With the 2 go a cell of its row and one of its column, and the one across: 40, 18 and 30 are the smallest such.
  const table = gridTable([
    [20, 30, 50],
    [40, 2, 58],
    [30, 18, 52],
  ]);
  const withheld = withhold(table, 5).cells.filter(({ state }) => state === "withheld");
  expect(withheld.map(({ code }) => code)).toEqual(["1.0", "1.1", "2.0", "2.1"]);
});

test("a zero stays in print where another cell will do", () => {
  // 3 and 2 may only grow in exchange for cells across: the zeros, or 57 and 52 beside and below them.
  const table = gridTable([
    [23, 3, 0],
    [0, 2, 57],
    [23, 4, 52],
  ]);
  expect(printed(table, 5)).toMatchObject({
    "0.1": "primary",
    "0.2": 0,
    "1.0": 0,
    "1.1": "primary",
    "2.1": "primary",
  });
});

test("a small total is withheld through all that repeats it", () => {
  // The region has one structure: 2, and so has its total; the network's 52 less the other's 50 would give them away.
  const table: CountTable = {
    cells: [
      { code: "structure", value: 2 },
      { code: "region", value: 2 },
      { code: "other", value: 50 },
      { code: "network", value: 52 },
    ],
    relations: [
      { total: "region", parts: ["structure"] },
      { total: "network", parts: ["region", "other"] },
    ],
  };
  expect(printed(table, 3)).toEqual({
    structure: "primary",
    region: "primary",
    other: "secondary",
    network: 52,
  });
  const cells = table.cells.map((cell) => (cell.code === "other" ? { ...cell, weight: 2 } : cell));
  expect(printed({ ...table, cells }, 3)).toMatchObject({ other: 50, network: "secondary" });
});

test("a missing count that the others leave one small value is protected", () => {
  expect(printed(sumTable(10, { a: null, b: 8 }), 5)).toEqual({
    a: "missing",
    b: "secondary",
    total: 10,
  });
  expect(printed(sumTable(10, { a: null, b: 8 }), 2)).toEqual({ a: "missing", b: 8, total: 10 });
});

test("a missing count hides another, unless the total leaves nothing for it", () => {
  // 7 are left for a: b might be anything to 10.
  expect(printed(sumTable(20, { a: null, b: 3, c: 10 }), 5)).toEqual({
    a: "missing",
    b: "primary",
    c: 10,
    total: 20,
  });
  expect(printed(sumTable(13, { a: null, b: 3, c: 10 }), 5)).toEqual({
    a: "missing",
    b: "primary",
    c: "secondary",
    total: 13,
  });
  // Nobody prints the total: nothing tells b.
  expect(printed(sumTable(null, { a: null, b: 3, c: 10 }), 5)).toEqual({
    a: "missing",
    b: "primary",
    c: 10,
    total: "missing",
  });
});

test("a table that is not one comes back as issues, and nothing of it is printed", () => {
  const codes = (table: CountTable) => {
    const { cells, issues } = withhold(table, 5);
    expect(cells).toEqual([]);
    return issues.map(({ code }) => code);
  };
  const good = sumTable(10, { a: 4, b: 6 });
  const relate = (total: string, parts: string[]) =>
    codes({ ...good, relations: [{ total, parts }] });
  expect(codes(sumTable(11, { a: 4, b: 6 }))).toEqual(["total-incoherent"]);
  expect(codes(sumTable(9, { a: null, b: 10 }))).toEqual(["total-incoherent"]);
  expect(codes(sumTable(3.5, { a: 4, b: -6 }))).toEqual([
    "valeur-negative",
    "valeur-fractionnaire",
  ]);
  expect(codes(sumTable(null, { a: 2 ** 53 }))).toEqual(["valeur-trop-grande"]);
  expect(codes({ ...good, cells: [...good.cells, { code: "a", value: 4 }] })).toEqual([
    "cellule-en-double",
  ]);
  expect(relate("total", ["a", "c"])).toEqual(["cellule-inconnue"]);
  expect(relate("total", [])).toEqual(["relation-mal-formee"]);
  expect(relate("total", ["total", "a"])).toEqual(["relation-mal-formee"]);
  expect(relate("total", ["a", "a"])).toEqual(["relation-mal-formee"]);
});

test("totals that each could be true, and not all at once, do not add up", () => {
  // x + y = 3 and z = x + y = 4, with x, y and z missing.
  const table: CountTable = {
    cells: [
      ...["x", "y"].map((code) => ({ code, value: null })),
      { code: "three", value: 3 },
      { code: "four", value: 4 },
    ],
    relations: [
      { total: "three", parts: ["x", "y"] },
      { total: "four", parts: ["x", "y"] },
    ],
  };
  const { issues } = withhold(table, 5);
  expect(issues).toMatchInlineSnapshot(`
    [
      {
        "code": "total-incoherent",
        "remedy": "Corriger le total ou l’une de ses parts ; un total partiel ne s’additionne que des parts qu’il compte.",
        "severity": "error",
        "what": "Le total « three » ne s’accorde pas avec ses parts.",
        "where": {},
        "why": "Aucune valeur des cellules manquantes n’accorde tous les totaux à la fois.",
      },
    ]
  `);
});

test("an unknown cell is told with the one that was meant", () => {
  const { issues } = withhold(
    {
      cells: [
        { code: "total", value: 4 },
        { code: "ecoles", value: 4 },
      ],
      relations: [{ total: "total", parts: ["ecole"] }],
    },
    5,
  );
  expect(issues).toMatchInlineSnapshot(`
    [
      {
        "code": "cellule-inconnue",
        "remedy": "Écrire « ecoles » ?",
        "severity": "error",
        "what": "Le total « total » cite une cellule inconnue : « ecole ».",
        "where": {},
        "why": "Un total et ses parts sont des cellules du tableau.",
      },
    ]
  `);
});

test("thresholds and weights that are not whole are mistakes", () => {
  const table = sumTable(1, { a: 1 });
  expect(() => withhold(table, -1)).toThrow(RangeError);
  expect(() => withhold(table, 2.5)).toThrow(RangeError);
  const cells = table.cells.map((cell) => ({ ...cell, weight: 0 }));
  expect(() => withhold({ ...table, cells }, 2)).toThrow(RangeError);
});
