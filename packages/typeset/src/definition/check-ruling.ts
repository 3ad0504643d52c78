import type { Report } from "../finding.ts";
import type { Loose } from "./loose.ts";
import {
  checkRules,
  colour,
  either,
  listOf,
  oneOf,
  orFunction,
  type Rule,
  ruleIn,
  share,
  size,
  width,
} from "./value-rules.ts";

const code: Rule = { holds: (value) => typeof value === "function", expected: "une fonction" };
const height = either(size, oneOf("auto"));

const TABLE: Readonly<Record<string, Rule>> = {
  widths: {
    holds: (value) =>
      Array.isArray(value)
        ? value.every(width.holds)
        : typeof value === "string" && width.holds(value),
    expected: `une largeur à chaque colonne\u00a0: ${width.expected}`,
  },
  heights: orFunction(either(height, listOf(height))),
};

/** How a table is ruled; what its functions give is not known before it is made. */
const LAYOUT: Readonly<Record<string, Rule>> = {
  hLineWidth: code,
  vLineWidth: code,
  hLineStyle: code,
  vLineStyle: code,
  paddingLeft: code,
  paddingRight: code,
  paddingTop: code,
  paddingBottom: code,
  hLineColor: orFunction(colour),
  vLineColor: orFunction(colour),
  fillColor: orFunction(colour),
  fillOpacity: orFunction(share),
};

/** Of a cell. */
const CELL: Readonly<Record<string, Rule>> = {
  fillColor: colour,
  border: {
    holds: (value) => Array.isArray(value) && value.every((one) => typeof one === "boolean"),
    expected: "une liste de quatre `true` ou `false`, de gauche, du haut, de droite et du bas",
  },
  borderColor: listOf(colour),
  verticalAlignment: oneOf("top", "middle", "bottom"),
  scope: oneOf("Row", "Column", "Both"),
};

/** Tells rules, grounds and heights of tables and cells that could not be drawn. */
export function checkRuling(source: Loose, where: string, report: Report): void {
  const place = () => where;
  // A box has a border of another kind.
  const { border, ...others } = source;
  const cell = source.aside === undefined ? source : others;
  checkRules(cell, (name) => ruleIn(CELL, name), place, report);
  const { table, layout } = source;
  if (table !== null && typeof table === "object")
    checkRules(table as Loose, (name) => ruleIn(TABLE, name), place, report, "table.");
  if (table !== undefined) checkTableLayout(layout, where, report, "layout.");
}

/** Tells what is wrong with one of the ways to rule tables. */
export function checkTableLayout(
  layout: unknown,
  where: string,
  report: Report,
  prefix = "",
): void {
  if (layout === null || typeof layout !== "object") return;
  checkRules(
    layout as Loose,
    (name) => ruleIn(LAYOUT, name),
    () => where,
    report,
    prefix,
  );
}
