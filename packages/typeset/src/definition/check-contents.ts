import type { Report } from "../finding.ts";
import type { Loose } from "./loose.ts";
import { checkRules, name, numbers, type Rule, ruleIn, style } from "./value-rules.ts";

/** pdfmake takes the second and the fourth of these for those of the page number. */
export const fourMargins: Rule = {
  holds: (value) => numbers(value, [4]),
  expected: "une liste de quatre nombres, de gauche, du haut, de droite et du bas",
};

const CONTENTS: Readonly<Record<string, Rule>> = {
  id: name,
  textStyle: style,
  numberStyle: style,
  textMargin: fourMargins,
};

/** Tells what a table of contents could not be set with. */
export function checkContents({ toc }: Loose, where: string, report: Report): void {
  if (toc === null || typeof toc !== "object") return;
  checkRules(
    toc as Loose,
    (property) => ruleIn(CONTENTS, property),
    () => where,
    report,
    "toc.",
  );
}
