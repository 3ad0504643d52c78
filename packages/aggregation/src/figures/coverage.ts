import { type Coverage, fraction, type Rational, type Structure } from "@panorama/schema";
import type { Answer } from "../cube/answer.ts";
import { type Cube, cubeOf } from "../cube/cube.ts";
import { type Tally, tallyOf } from "../cube/tally.ts";

/**
 * From whom a tally comes: structures expected, reported, absent by name, not concerned.
 * A network total does not say who answered: the edition's stated non-response gives the range.
 */
export function coverageOf(cube: Cube, tally: Tally): Coverage {
  if (tally.level === "network") return statedCoverage(cube);
  const structures = { reported: 0, absent: [], incomplete: [], "not-applicable": [] } as {
    reported: number;
  } & Record<Exclude<Answer["state"], "reported">, Structure[]>;
  for (const { structure, answer } of tally.answers) {
    if (answer.state === "reported") structures.reported++;
    else if (structure !== null) structures[answer.state].push(structure);
  }
  const { reported, absent, incomplete, "not-applicable": notApplicable } = structures;
  return {
    expected: tally.answers.length - notApplicable.length,
    reported: { low: reported, high: reported },
    absent: absent.map(named),
    incomplete: incomplete.map(named),
    notApplicable: notApplicable.map(named),
    weight: weightOf(cube, tally),
  };
}

function statedCoverage(cube: Cube): Coverage {
  const expected = cube.members.length;
  const edition = cube.dataset.editions.find(({ code }) => code === cube.reading.edition);
  const missing = edition?.nonResponse ?? { low: 0, high: expected };
  return {
    expected,
    reported: { low: expected - missing.high, high: expected - missing.low },
    absent: missing.high === 0 ? [] : null,
    incomplete: [],
    notApplicable: [],
    weight: null,
  };
}

/**
 * The share that the reporting structures had of the previous edition's total: how much of the network a figure speaks
 * for. Null without a previous edition, or where a structure had no value there.
 */
function weightOf(cube: Cube, tally: Tally): Rational | null {
  const previous = previousReading(cube);
  const concerned = tally.answers.filter(({ answer }) => answer.state !== "not-applicable");
  if (previous === null || concerned.length === 0) return null;
  const structures = concerned.flatMap(({ structure }) => structure ?? []);
  const before = tallyOf(previous, { ...tally.selection, structures, partial: true });
  if (before.answers.some(({ answer }) => answer.state !== "reported")) return null;
  const weight = (position: number) => before.answers[position]?.answer.sum ?? 0;
  const total = concerned.reduce((sum, _, position) => sum + weight(position), 0);
  const present = concerned.reduce(
    (sum, { answer }, position) => sum + (answer.state === "reported" ? weight(position) : 0),
    0,
  );
  return total === 0 ? null : fraction(present, total);
}

const previousCubes = new WeakMap<Cube, Cube | null>();

/** The previous edition at its last vintage, laid out once for each cube. */
function previousReading(cube: Cube): Cube | null {
  const known = previousCubes.get(cube);
  if (known !== undefined) return known;
  const { editions } = cube.dataset;
  const position = editions.findIndex(({ code }) => code === cube.reading.edition);
  const edition = editions[position - 1];
  const vintage = edition?.vintages.at(-1);
  const previous =
    edition === undefined || vintage === undefined
      ? null
      : cubeOf(cube.dataset, { edition: edition.code, vintage: vintage.code }, cube.indicators);
  previousCubes.set(cube, previous);
  return previous;
}

function named({ code, name }: Structure): { code: string; label: string } {
  return { code, label: name };
}
