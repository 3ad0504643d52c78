import type { Codebook, Dataset, EditionEntry, Observation, Structure } from "@panorama/schema";
import { codebook } from "@panorama/schema";
import type { RuleBook } from "../rules/rule-book.ts";
import { type Seal, sealer } from "../rules/seal.ts";
import { rememberLast } from "./remember-last.ts";

/** The edition and vintage that figures are made for. */
export type Reading = { readonly edition: string; readonly vintage: string };

/**
 * What was known of one edition at one vintage: for each scope and each slot (an indicator's total, then its
 * categories), the row of the observation in force, or -1.
 */
export type Cube = {
  readonly dataset: Dataset;
  readonly book: Codebook;
  readonly reading: Reading;
  /** The structures that are members in the edition. */
  readonly members: readonly Structure[];
  /** The rules that it is laid out for, with the indicators that they ask for. */
  readonly rules: RuleBook;
  readonly seal: (code: string) => Seal;
  /** First slot of each indicator; the total comes first, then the categories in their order. */
  readonly slots: ReadonlyMap<string, number>;
  readonly width: number;
  /** `rows[scope * width + slot]`, scope 0 being the network. */
  readonly rows: Int32Array;
};

/**
 * Lays the indicators that rules ask for, in one edition, out as a dense table, as they were known at a vintage: a value stands until a later
 * vintage restates it.
 * Throws on an unknown code and on a value given twice: validate the data set first.
 */
export function cubeOf(dataset: Dataset, reading: Reading, rules: RuleBook): Cube {
  const book = codebook(dataset);
  const { edition, vintage } = find(reading, book);
  const { slots, width } = layOut(book, indicatorsOf(rules));
  const members = dataset.structures.filter(({ code }) => edition.members.has(code));
  const rows = new Int32Array(book.scopes.size * width).fill(-1);
  const since = new Int16Array(rows.length).fill(-1);
  const { observations } = dataset;
  const asked = rememberLast(slots);
  const isLeftOut = (code: string) => asked(code) === undefined && book.indicators.has(code);
  const vintageOf = rememberLast(edition.vintages);
  const placeOf = placer(book, slots, width);
  for (let row = 0; row < observations.length; row++) {
    const observation = observations[row] as Observation;
    if (observation.edition !== reading.edition) continue;
    if (isLeftOut(observation.indicator)) continue;
    const known = vintageOf(observation.vintage);
    const place = placeOf(observation);
    if (known === undefined || place === undefined) throw unvalidated(row);
    const standing = since[place] as number;
    if (standing === known) throw unvalidated(row);
    if (known > vintage || known < standing) continue;
    rows[place] = row;
    since[place] = known;
  }
  return { dataset, book, reading, members, rules, seal: sealer(rules), slots, width, rows };
}

function indicatorsOf(rules: RuleBook): ReadonlySet<string> {
  return new Set(
    [...rules.values()].flatMap((rule) =>
      rule.kind === "total" || rule.kind === "breakdown" ? rule.of : [],
    ),
  );
}

function find(reading: Reading, book: Codebook): { edition: EditionEntry; vintage: number } {
  const edition = book.editions.get(reading.edition);
  const vintage = edition?.vintages.get(reading.vintage);
  if (edition === undefined || vintage === undefined) {
    throw new RangeError(`no vintage ${reading.vintage} in an edition ${reading.edition}`);
  }
  return { edition, vintage };
}

/** Finds an observation's place in the table; undefined where one of its codes is unknown. */
function placer(
  book: Codebook,
  slots: ReadonlyMap<string, number>,
  width: number,
): (observation: Observation) => number | undefined {
  const scopeOf = rememberLast(book.scopes);
  const slotOf = rememberLast(slots);
  const entryOf = rememberLast(book.indicators);
  return ({ scope: scopeCode, indicator, category }) => {
    const scope = scopeOf(scopeCode);
    const first = slotOf(indicator);
    if (scope === undefined || first === undefined) return undefined;
    if (category === null) return scope * width + first;
    const position = entryOf(indicator)?.categories.get(category);
    return position === undefined ? undefined : scope * width + first + 1 + position;
  };
}

function layOut(
  book: Codebook,
  indicators: ReadonlySet<string>,
): { slots: Map<string, number>; width: number } {
  const slots = new Map<string, number>();
  let width = 0;
  for (const [code, entry] of book.indicators) {
    if (!indicators.has(code)) continue;
    slots.set(code, width);
    width += 1 + entry.categories.size;
  }
  return { slots, width };
}

function unvalidated(row: number): Error {
  return new Error(
    `observation ${row} has an unknown code or stands twice: call validateDataset first`,
  );
}
