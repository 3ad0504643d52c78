import type { Report } from "../finding.ts";
import { checkTableLayout } from "./check-ruling.ts";
import { checkStyle } from "./check-values.ts";
import type { DocumentDefinition } from "./document-definition.ts";
import type { Loose } from "./loose.ts";
import { unknownName } from "./node-findings.ts";
import { invalidValue, type Rule } from "./value-rules.ts";

const properties: Rule = {
  holds: (value) => typeof value === "object" && value !== null && !Array.isArray(value),
  expected: "des propriétés entre accolades",
};

/** Tells what is wrong with the styles that a document names, and with its ways to rule tables. */
export function checkStyles(definition: DocumentDefinition, report: Report): void {
  const { styles, defaultStyle, tableLayouts } = definition;
  if (isGiven("defaultStyle", defaultStyle, "defaultStyle", report))
    checkStyle(defaultStyle, "defaultStyle", report);
  for (const [style, where] of named("styles", styles, report)) {
    checkStyle(style, where, report);
    for (const parent of [style.extends ?? []].flat()) {
      if (!Object.hasOwn(styles ?? {}, String(parent)))
        report(unknownName("style-inconnu", "Le style", String(parent), where, "styles"));
    }
  }
  for (const [layout, where] of named("tableLayouts", tableLayouts, report))
    checkTableLayout(layout, where, report);
}

/** What a document gives by name: its properties and its place. */
function* named(table: string, given: unknown, report: Report): Generator<[Loose, string]> {
  if (!isGiven(table, given, table, report)) return;
  for (const [name, one] of Object.entries(given)) {
    const where = `${table}.${name}`;
    if (isGiven(name, one, where, report)) yield [one, where];
  }
}

function isGiven(name: string, value: unknown, where: string, report: Report): value is Loose {
  if (value === undefined) return false;
  if (properties.holds(value)) return true;
  report(invalidValue(name, value, where, properties));
  return false;
}
