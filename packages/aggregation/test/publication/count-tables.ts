import type { CountRelation, CountTable } from "@panorama/aggregation";
import fc from "fast-check";

/** Counts, most of them small or nothing. */
const count = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 5 }) },
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.integer({ min: 6, max: 60 }) },
);

/** The cells of leaves and of totals over them, lowest totals first. */
function tableOf(
  leaves: ReadonlyMap<string, number>,
  relations: readonly CountRelation[],
): CountTable {
  const values = new Map(leaves);
  for (const { total, parts } of relations) {
    values.set(
      total,
      parts.reduce((sum, part) => sum + (values.get(part) ?? 0), 0),
    );
  }
  return { cells: [...values].map(([code, value]) => ({ code, value })), relations };
}

/** A grid of counts with the totals of its rows and of its columns, and the grand total as the sum of either. */
export function gridTable(grid: readonly (readonly number[])[]): CountTable {
  const columns = [...(grid[0] ?? []).keys()];
  const rows = [...grid.keys()];
  const leaves = grid.flatMap((row, i) => row.map((value, j) => [`${i}.${j}`, value] as const));
  return tableOf(new Map(leaves), [
    ...rows.map((i) => ({ total: `${i}.all`, parts: columns.map((j) => `${i}.${j}`) })),
    ...columns.map((j) => ({ total: `all.${j}`, parts: rows.map((i) => `${i}.${j}`) })),
    { total: "all", parts: rows.map((i) => `${i}.all`) },
    { total: "all", parts: columns.map((j) => `all.${j}`) },
  ]);
}

/** Two-way tables with their margins, up to four by four. */
export const twoWay = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([height, width]) =>
    fc.array(fc.array(count, { minLength: width, maxLength: width }), {
      minLength: height,
      maxLength: height,
    }),
  )
  .map(gridTable);

/** Structures in regions in a network, each with two categories: regions and network have theirs, and their totals. */
export const hierarchy = fc
  .array(fc.array(fc.tuple(count, count), { minLength: 1, maxLength: 3 }), {
    minLength: 1,
    maxLength: 3,
  })
  .map((regions) => {
    const leaves = new Map<string, number>();
    const relations: CountRelation[] = [];
    for (const [r, structures] of regions.entries()) {
      for (const [s, counts] of structures.entries()) {
        for (const [c, value] of counts.entries()) leaves.set(`${r}.${s}.${c}`, value);
      }
      for (const c of [0, 1]) {
        relations.push({ total: `${r}/${c}`, parts: structures.map((_, s) => `${r}.${s}.${c}`) });
      }
      for (const s of structures.keys()) {
        relations.push({ total: `${r}.${s}`, parts: [`${r}.${s}.0`, `${r}.${s}.1`] });
      }
      relations.push({ total: `${r}`, parts: structures.map((_, s) => `${r}.${s}`) });
    }
    for (const c of [0, 1]) {
      relations.push({ total: `all.${c}`, parts: regions.map((_, r) => `${r}/${c}`) });
    }
    relations.push({ total: "all", parts: regions.map((_, r) => `${r}`) });
    return tableOf(leaves, relations);
  });

/** Totals over any parts at all, which overlap as they like: equations of no network. */
export const tangle = fc
  .tuple(
    fc.array(count, { minLength: 3, maxLength: 6 }),
    fc.array(fc.integer({ min: 1, max: 63 }), { minLength: 2, maxLength: 6 }),
  )
  .map(([counts, masks]) => {
    const leaves = new Map(counts.map((value, leaf) => [`${leaf}`, value]));
    const relations = masks.flatMap((mask, total) => {
      const parts = [...leaves.keys()].filter((leaf) => (mask >> Number(leaf)) % 2 === 1);
      return parts.length === 0 ? [] : [{ total: `total ${total}`, parts }];
    });
    return tableOf(leaves, relations);
  });

/** The same table, some of its cells withheld with more regret than others. */
export function weighted(table: fc.Arbitrary<CountTable>): fc.Arbitrary<CountTable> {
  return table.chain(({ cells, relations }) =>
    fc
      .array(fc.constantFrom(1, 1, 3, 40), { minLength: cells.length, maxLength: cells.length })
      .map((weights) => ({
        cells: cells.map((cell, rank) => ({ ...cell, weight: weights[rank] ?? 1 })),
        relations,
      })),
  );
}

/** The same table with some of its counts missing. */
export function withGaps(table: fc.Arbitrary<CountTable>): fc.Arbitrary<CountTable> {
  return table.chain(({ cells, relations }) =>
    fc
      .array(fc.integer({ min: 0, max: 4 }), { minLength: cells.length, maxLength: cells.length })
      .map((dice) => ({
        cells: cells.map((cell, rank) => (dice[rank] === 0 ? { ...cell, value: null } : cell)),
        relations,
      })),
  );
}
