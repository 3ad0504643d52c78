import { type Dictionary, type Issue, periodBases } from "@panorama/schema";
import { refusal } from "./refusal.ts";
import type { RatioRule, TotalRule } from "./rule.ts";

/** Refuses a ratio whose terms cover other periods, or other structures: it would compare what does not meet. */
export function checkRatio(
  rule: RatioRule,
  above: TotalRule,
  below: TotalRule,
  { indicators }: Dictionary,
): Issue[] {
  const [numerator, denominator] = [above, below].map(({ of }) =>
    indicators.find(({ code }) => code === [of].flat()[0]),
  );
  if (numerator === undefined || denominator === undefined) return [];
  if (numerator.period !== denominator.period) {
    return [
      refusal(
        rule,
        "periodes-melangees",
        `« ${numerator.label} » porte sur : ${periodBases[numerator.period]} ; « ${denominator.label} » sur : ${periodBases[denominator.period]}.`,
        "Rapporter l’un à l’autre des indicateurs de même période.",
      ),
    ];
  }
  return isSame(above, below, "structure") && isSame(above, below, "region")
    ? []
    : [
        refusal(
          rule,
          "perimetres-melanges",
          `« ${above.code} » et « ${below.code} » ne portent pas sur les mêmes structures ou régions.`,
          "Donner aux deux totaux le même filtre.",
        ),
      ];
}

function isSame(above: TotalRule, below: TotalRule, dimension: "structure" | "region"): boolean {
  const [one, other] = [above, below].map(({ where }) => where?.[dimension]?.toSorted().join());
  return one === other;
}
