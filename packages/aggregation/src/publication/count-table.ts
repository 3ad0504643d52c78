/** One count of a publication. */
export interface CountCell {
  /** Its name in relations and in the answer. */
  readonly code: string;
  /** A whole number from zero; null: missing, nobody knows it. */
  readonly value: number | null;
  /** How much is lost when it is withheld: a whole number from 1, which it is unless told otherwise. */
  readonly weight?: number;
}

/** A total and all the parts that it is the sum of, by the codes of their cells. */
export interface CountRelation {
  readonly total: string;
  readonly parts: readonly string[];
}

/**
 * Counts and how they add up: a two-way table, a hierarchy, or several tables that share cells. A cell may stand in any
 * number of relations, as a total and as a part: a network is the sum of its regions and of its categories, a region the
 * sum of its structures.
 */
export interface CountTable {
  readonly cells: readonly CountCell[];
  readonly relations: readonly CountRelation[];
}

/** The same relations by the ranks of their cells. */
export interface RankedRelation {
  readonly total: number;
  readonly parts: readonly number[];
}

/** The relations of a table that was checked. */
export function rankRelations({ cells, relations }: CountTable): RankedRelation[] {
  const ranks = new Map(cells.map(({ code }, rank) => [code, rank]));
  const rankOf = (code: string) => {
    const rank = ranks.get(code);
    if (rank === undefined) throw new Error(`unknown cell ${code}`);
    return rank;
  };
  return relations.map(({ total, parts }) => ({ total: rankOf(total), parts: parts.map(rankOf) }));
}

/** For each cell, by rank: what one more of it adds to each equation « parts less total is zero ». */
export function entriesOf(
  size: number,
  relations: readonly RankedRelation[],
): (readonly [equation: number, coefficient: bigint])[][] {
  const entries = Array.from({ length: size }, (): [number, bigint][] => []);
  for (const [equation, { total, parts }] of relations.entries()) {
    entries[total]?.push([equation, -1n]);
    for (const part of parts) entries[part]?.push([equation, 1n]);
  }
  return entries;
}
