import { expect, test } from "vitest";
import { type KernTable, kernTablePairs } from "../../src/fonts/kern-table.ts";

type Subtable = KernTable["tables"][number];

const glyphs = [5, 9];
const along = { horizontal: true };

function subtable(value: number, coverage: Subtable["coverage"], format = 0): Subtable {
  return {
    version: 0,
    format,
    coverage,
    subtable: {
      pairs: [
        { left: 5, right: 9, value },
        { left: 5, right: 77, value: 1 },
      ],
    },
  };
}

test("a kern table adds its subtables up, unless one overrides", () => {
  const sum = kernTablePairs({ tables: [subtable(-30, along), subtable(-4, along)] }, glyphs);
  expect([...sum]).toEqual([0, -34, 0, 0]);
  const last = subtable(-4, { ...along, override: true });
  expect([...kernTablePairs({ tables: [subtable(-30, along), last] }, glyphs)]).toEqual([
    0, -4, 0, 0,
  ]);
});

test("kerning across the line, of variations, or in AAT's forms is not read", () => {
  const tables = [
    subtable(-30, {}),
    subtable(-30, { ...along, crossStream: true }),
    subtable(-30, along, 2),
    { ...subtable(-30, { vertical: true }), version: 1 },
    { ...subtable(-30, { variation: true }), version: 1 },
  ];
  expect([...kernTablePairs({ tables }, glyphs)]).toEqual([0, 0, 0, 0]);
  const apple = { ...subtable(-30, {}), version: 1 };
  expect([...kernTablePairs({ tables: [apple] }, glyphs)]).toEqual([0, -30, 0, 0]);
});
