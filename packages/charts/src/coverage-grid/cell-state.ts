import type { Figure } from "@panorama/schema";

/**
 * What a structure answered. Each state has a mark that differs in shape: a Vega symbol name, or the path of one.
 * `tone` is the colour's role in the theme.
 */
export const cellStates = {
  reported: { label: "renseigné", shape: "circle", tone: "focus", filled: true },
  zero: { label: "zéro déclaré", shape: "circle", tone: "focus", filled: false },
  partly: {
    label: "renseigné en partie",
    shape: "M0,-1.13A1.13,1.13,0,0,0,0,1.13Z",
    tone: "focus",
    filled: true,
  },
  absent: {
    label: "non renseigné",
    shape: "M-0.85,-0.85L0.85,0.85M-0.85,0.85L0.85,-0.85",
    tone: "second",
    filled: false,
  },
  "not-applicable": { label: "sans objet", shape: "M-0.9,0L0.9,0", tone: "text", filled: false },
  "not-asked": {
    label: "non demandé",
    shape: "M-0.2,0A0.2,0.2,0,0,0,0.2,0A0.2,0.2,0,0,0,-0.2,0Z",
    tone: "text",
    filled: false,
  },
} as const;

export type CellState = keyof typeof cellStates;

/**
 * How a structure's figure for one indicator stands in a coverage grid; undefined was not asked.
 *
 * @example
 * import { cellState } from "@panorama/charts";
 * import { total } from "./figures.ts";
 *
 * cellState({ ...total, value: null }); //=> "absent"
 * cellState(total); //=> "reported"
 * cellState(undefined); //=> "not-asked"
 */
export function cellState(figure: Figure | undefined): CellState {
  if (figure === undefined) return "not-asked";
  if (isNotApplicable(figure)) return "not-applicable";
  if (figure.value === null) return "absent";
  if (isPartial(figure)) return "partly";
  return figure.value.numerator === 0 ? "zero" : "reported";
}

function isNotApplicable({ value, statuses, coverage }: Figure): boolean {
  if (value !== null) return false;
  const allSo = statuses.length > 0 && statuses.every(({ status }) => status === "M");
  return allSo || coverage?.expected === 0;
}

/** Some of what was asked has no value, though it applies. */
function isPartial({ coverage, statuses }: Figure): boolean {
  return (
    (coverage?.incomplete.length ?? 0) > 0 ||
    statuses.some(({ status }) => status === "O" || status === "L")
  );
}
