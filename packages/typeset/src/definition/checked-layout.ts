import type { Report } from "../finding.ts";
import { calling } from "./impossible-document.ts";
import type { Loose } from "./loose.ts";
import {
  colour,
  dash,
  either,
  finite,
  invalidValue,
  isNothing,
  oneOf,
  type Rule,
  share,
  size,
} from "./value-rules.ts";

const lineStyle: Rule = {
  holds: (value) => {
    if (typeof value !== "object") return false;
    const own = (value as Loose | null)?.dash;
    return isNothing(own) || dash.holds(own);
  },
  expected: "un tireté\u00a0: `{ dash: { length: 3 } }`",
};
const orNothing = ({ holds, expected }: Rule): Rule => ({
  holds: (value) => isNothing(value) || holds(value),
  expected: `${expected}, ou \`null\``,
});

/** What the functions of a table must give, and what is set where they give something else: by then there are no bytes. */
const GIVEN: Readonly<Record<string, readonly [Rule, unknown]>> = {
  hLineWidth: [size, 0],
  vLineWidth: [size, 0],
  hLineStyle: [orNothing(lineStyle), null],
  vLineStyle: [orNothing(lineStyle), null],
  paddingLeft: [finite, 0],
  paddingRight: [finite, 0],
  paddingTop: [finite, 0],
  paddingBottom: [finite, 0],
  hLineColor: [orNothing(colour), null],
  vLineColor: [orNothing(colour), null],
  fillColor: [orNothing(colour), null],
  fillOpacity: [share, 1],
  heights: [orNothing(either(size, oneOf("auto"))), "auto"],
};

/**
 * A layout of a table, or the table itself, whose functions tell what they give that cannot be drawn, and what they throw;
 * `placeOf` says where the function of a name is.
 */
export function checkedLayout(
  layout: Loose,
  placeOf: (name: string) => string,
  report: Report,
  prefix = "",
): Loose {
  const checked: Record<string, unknown> = { ...layout };
  for (const [name, given] of Object.entries(layout)) {
    const [rule, otherwise] = Object.hasOwn(GIVEN, name) ? (GIVEN[name] ?? []) : [];
    if (rule === undefined || typeof given !== "function") continue;
    let isTold = false;
    checked[name] = function (this: unknown, ...asked: unknown[]): unknown {
      const where = placeOf(name);
      const value = calling(where, () => given.apply(this, asked) as unknown);
      if (rule.holds(value)) return value;
      if (!isTold) report(invalidValue(`${prefix}${name}(${asked[0]})`, value, where, rule));
      isTold = true;
      return otherwise;
    };
  }
  return checked;
}
