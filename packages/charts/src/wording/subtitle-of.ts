import { type Figure, PERCENT } from "@panorama/schema";
import { capitalise } from "./capitalise.ts";

/** Measure, unit and period of a figure: « Entrées en salle, en spectateurs · année scolaire 2024-2025 ». */
export function subtitleOf(figure: Figure): string {
  return [measureOf(figure), periodOf(figure)].filter((part) => part !== "").join(" · ");
}

/** What is counted, and in what; the unit is left out where the label says it. */
export function measureOf({ label, unit }: Figure): string {
  const words = label.toLocaleLowerCase("fr");
  const said = words.includes(unit.plural.toLocaleLowerCase("fr")) || unit.code === PERCENT.code;
  return capitalise(said ? label : `${label}, en ${unit.plural}`);
}

export function periodOf({ period, edition }: Figure): string {
  switch (period) {
    case null:
      return "";
    case "annee-scolaire":
      return `année scolaire ${edition}`;
    case "annee-civile":
      return `année civile, édition ${edition}`;
    case "selon-le-temps":
      return `année scolaire ou civile, édition ${edition}`;
  }
}
