import { type Coverage, fraction, type Rational, type Structure } from "@panorama/schema";
import type { Cube } from "../cube/cube.ts";
import { previousCube } from "../cube/previous-cube.ts";
import { type Tally, tallyOf } from "../cube/tally.ts";

/**
 * From whom a tally comes: structures expected, reported, absent by name, not concerned.
 * A network total does not say who answered: the edition's stated non-response gives the range.
 */
export function coverageOf(cube: Cube, tally: Tally): Coverage {
  if (tally.level === "network") return statedCoverage(cube);
  const structures = { reported: 0, absent: [], incomplete: [], "not-applicable": [] } as {
    reported: number;
  } & Record<"absent" | "incomplete" | "not-applicable", Structure[]>;
  for (const { structure, answer } of tally.answers) {
    if (answer.state === "reported") structures.reported++;
    else if (structure !== null) structures[STANDING[answer.state]].push(structure);
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

/** One whose answer was imputed gave none. */
const STANDING = {
  absent: "absent",
  imputed: "absent",
  incomplete: "incomplete",
  "not-applicable": "not-applicable",
} as const;

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
  const previous = previousCube(cube);
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

function named({ code, name }: Structure): { code: string; label: string } {
  return { code, label: name };
}
