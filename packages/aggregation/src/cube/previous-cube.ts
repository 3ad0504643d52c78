import { type Cube, cubeOf } from "./cube.ts";

const previousCubes = new WeakMap<Cube, Cube | null>();

/** The previous edition at its last vintage, laid out once for each cube. */
export function previousCube(cube: Cube): Cube | null {
  const known = previousCubes.get(cube);
  if (known !== undefined) return known;
  const { editions } = cube.dataset;
  const position = editions.findIndex(({ code }) => code === cube.reading.edition);
  const edition = editions[position - 1];
  const vintage = edition?.vintages.at(-1);
  const previous =
    edition === undefined || vintage === undefined
      ? null
      : cubeOf(cube.dataset, { edition: edition.code, vintage: vintage.code }, cube.rules);
  previousCubes.set(cube, previous);
  return previous;
}
