import type { CountTable, Release } from "@panorama/aggregation";
import loader from "highs";

// Its types are declared for CommonJS, where the function would be a property; its ES module exports the function itself.
const highs = await (loader as unknown as typeof loader.default)();

/** More than any count of these tests: what is unbounded ends here. */
const MOST = 1_000_000;

/** The least and the greatest value that a cell may have, and the same value twice where it is known. */
export interface Guess {
  readonly low: number;
  readonly high: number;
}

/**
 * What a reader makes of print, by the mixed-integer solver HiGHS: each unprinted cell's range, over all tables of whole
 * numbers from zero in which every relation holds and every printed cell has its value.
 */
export function attack(
  { relations }: CountTable,
  printed: readonly { readonly code: string; readonly value: number | null }[],
): ReadonlyMap<string, Guess> {
  const names = new Map(printed.map(({ code }, rank) => [code, `x${rank}`]));
  const name = (code: string) => names.get(code) ?? "";
  const rows = relations.map(
    ({ total, parts }, rank) => ` r${rank}: ${parts.map(name).join(" + ")} - ${name(total)} = 0`,
  );
  const bounds = printed.map(({ code, value }) =>
    value === null ? ` 0 <= ${name(code)} <= ${MOST}` : ` ${name(code)} = ${value}`,
  );
  const model = [
    "Subject To",
    ...rows,
    ` all: ${[...names.values()].join(" + ")} >= 0`,
    "Bounds",
    ...bounds,
    "General",
    ` ${[...names.values()].join(" ")}`,
    "End",
  ].join("\n");
  const extreme = (goal: "Minimize" | "Maximize", code: string) => {
    const { Status, ObjectiveValue } = highs.solve(`${goal}\n goal: ${name(code)}\n${model}`, {
      output_flag: false,
    });
    if (Status !== "Optimal") throw new Error(`the printed numbers of ${code}: ${Status}`);
    return Math.round(ObjectiveValue);
  };
  return new Map(
    printed.flatMap(({ code, value }) =>
      value === null
        ? [[code, { low: extreme("Minimize", code), high: extreme("Maximize", code) }] as const]
        : [],
    ),
  );
}

/** A table as its readers see it. */
export function seen(cells: readonly Release[]): { code: string; value: number | null }[] {
  return cells.map((cell) => ({
    code: cell.code,
    value: cell.state === "printed" ? cell.value : null,
  }));
}
