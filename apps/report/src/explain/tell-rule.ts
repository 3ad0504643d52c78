import type { Rule } from "@panorama/aggregation";
import type { Dictionary } from "@panorama/schema";

/** How a rule makes its figure, in a French phrase. */
export function tellRule(rule: Rule, dictionary: Dictionary): string {
  const name = (code: string) =>
    dictionary.indicators.find((one) => one.code === code)?.label ?? code;
  switch (rule.kind) {
    case "total": {
      const indicators = [rule.of].flat().map((code) => `« ${name(code)} »`);
      return `somme de ${indicators.join(" et ")}${tellFilter(rule.where)}`;
    }
    case "breakdown":
      return `« ${name(rule.of)} » ${dimensions[rule.by]}${tellFilter(rule.where)}`;
    case "share":
      return typeof rule.whole === "string"
        ? `part de ${rule.part} dans ${rule.whole}`
        : `${rule.part} rapporté à la donnée externe ${rule.whole.fact}`;
    case "mean":
      return `${rule.of} par ${groups[rule.per]}, en moyenne`;
    case "quantile":
      return rule.percent === 50
        ? `${rule.of} par ${groups[rule.per]}, médiane`
        : `${rule.of} par ${groups[rule.per]}, valeur que ${rule.percent}\u202f% n’excèdent pas`;
    case "ratio":
      return `${rule.numerator} rapporté à ${rule.denominator}`;
    case "rate":
      return `${rule.of} pour ${rule.per} de la donnée externe ${rule.fact}`;
    case "rank":
      return `rang de chaque part de ${rule.of}, la plus grande d’abord`;
    case "top":
      return `plus grandes parts de ${rule.of}, au nombre de ${rule.count}, et somme des autres`;
    case "change":
      return `évolution de ${rule.of} depuis l’édition ${rule.since.edition}${rule.as === "percent" ? ", en pourcentage" : ""}`;
    case "count":
      return `nombre de ${rule.of === "structure" ? "structures" : "régions"} du registre${tellOverseas(rule.where?.overseas)}`;
    case "fact":
      return `donnée externe ${rule.of}, citée avec sa source`;
  }
}

const groups = { structure: "structure", region: "région" };

const dimensions = {
  category: "par catégorie",
  structure: "par structure",
  region: "par région",
};

function tellFilter(
  where: { readonly [key: string]: readonly string[] | undefined } | undefined,
): string {
  const kept = Object.values(where ?? {}).flatMap((codes) => codes ?? []);
  return kept.length === 0 ? "" : `, pour ${kept.join(", ")} seulement`;
}

function tellOverseas(overseas: boolean | undefined): string {
  if (overseas === undefined) return "";
  return overseas ? ", outre-mer" : ", Hexagone et Corse";
}
