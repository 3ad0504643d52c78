import type { Figure, Issue, Location } from "@panorama/schema";
import { quoted } from "../claims/quoted.ts";
import { normalWords } from "../claims/words.ts";
import type { Neighbours } from "./neighbour-issue.ts";

/** What a figure is that is no total, the words that tell it, and those to write. */
type Statistic = { readonly name: string; readonly told: RegExp; readonly write: string };

const MEAN: Statistic = {
  name: "une moyenne",
  told: /(?<!\p{L})(?:moyennes?|(?:nombre|effectif|volume)s? moyens?)(?!\p{L})/u,
  write: "en moyenne",
};
const MEDIAN: Statistic = {
  name: "une médiane",
  told: /(?<!\p{L})médiane?s?(?!\p{L})/u,
  write: "médiane",
};
const QUANTILE: Statistic = {
  name: "un quantile",
  told: /(?<!\p{L})(?:quartile|décile|centile|quantile)s?(?!\p{L})/u,
  write: "quantile",
};

/** A mean or a median told as if it were a total: neither its words nor those around it say what it is. */
export function statisticIssue(
  words: string,
  { before, after }: Neighbours,
  figure: Figure,
  where: Location,
): Issue | undefined {
  const statistic = statisticOf(figure);
  if (statistic === undefined || statistic.told.test(normalWords(`${before} ${words} ${after}`)))
    return undefined;
  return {
    code: "mesure-non-dite",
    severity: "error",
    where,
    what: `${words === "" ? "Ce chiffre" : quoted(words)} est ${statistic.name}, et la phrase n’en dit rien.`,
    remedy: `Écrire « ${statistic.write} » entre les crochets ou à côté.`,
  };
}

/** Its rule comes first in its receipt. */
function statisticOf({ receipt }: Figure): Statistic | undefined {
  const [rule] = receipt.rules;
  if (rule?.kind === "mean") return MEAN;
  if (rule?.kind !== "quantile") return undefined;
  return rule.percent === 50 ? MEDIAN : QUANTILE;
}
