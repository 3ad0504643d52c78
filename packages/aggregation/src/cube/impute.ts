import type { Cube } from "./cube.ts";
import { previousCube } from "./previous-cube.ts";
import { type Tally, tallyOf } from "./tally.ts";

/**
 * A tally in which structures that gave no answer have the one of the edition before, at its last vintage (last
 * observation carried forward). Those that gave a part keep it; those that had no answer then either stay absent.
 */
export function impute(cube: Cube, tally: Tally): Tally {
  const previous = previousCube(cube);
  const absent = tally.answers.flatMap(({ structure, answer }) =>
    structure !== null && answer.state === "absent" ? [structure] : [],
  );
  if (previous === null || absent.length === 0) return tally;
  const before = tallyOf(previous, { ...tally.selection, structures: absent, partial: true });
  const known = new Map(before.answers.map(({ structure, answer }) => [structure, answer]));
  const answers = tally.answers.map(({ structure, answer }) => {
    const earlier = answer.state === "absent" ? known.get(structure) : undefined;
    return earlier?.state === "reported"
      ? { structure, answer: { ...earlier, state: "imputed" as const } }
      : { structure, answer };
  });
  return { ...tally, answers };
}
