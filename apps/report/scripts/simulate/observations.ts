import { observationTable, poles, type Status } from "@panorama/schema";
import { type Entry, entriesOf } from "./consolidation.ts";
import type { Place } from "./counts.ts";
import { current, previous } from "./edition-card.ts";
import { members } from "./members.ts";
import type { Indicator } from "./situations.ts";

const collected: readonly Indicator[] = [
  "beneficiaires",
  "partenaires",
  "interventions",
  "professionnels",
  "journees-formation",
  "personnes-formees",
  "heures-stagiaires",
];

/** `observations.csv`: by edition, vintage, structure, indicator and category, each line marked as simulated. */
export function observationsCsv(): string {
  const header = observationTable.fields.map(({ name }) => name).join(";");
  const lines = [previous, current].flatMap(({ code: edition, vintages }) => {
    const entries = members.flatMap((member) =>
      collected
        .filter((indicator) => sinceOf(indicator) <= edition)
        .map((indicator) => ({ edition, member, indicator }))
        .flatMap((place) => entriesOf(place).map((entry) => ({ place, entry }))),
    );
    return vintages.flatMap(({ code }, position) =>
      entries
        .filter(({ entry }) => entry.vintage === position)
        .map(({ place, entry }) => lineOf(code, place, entry)),
    );
  });
  return `${[header, ...lines].join("\n")}\n`;
}

function sinceOf(indicator: Indicator): string {
  const definition = poles.indicators.find(({ code }) => code === indicator);
  if (definition === undefined) throw new Error(`unknown indicator ${indicator}`);
  return definition.since;
}

function lineOf(vintage: string, { edition, member, indicator }: Place, entry: Entry): string {
  const { category, value, status, roundedTo, method } = entry;
  return [
    edition,
    vintage,
    member.structure.code,
    indicator,
    category ?? "",
    value === null ? "" : String(value).replace(".", ","),
    status,
    roundedTo ?? "",
    method ?? "",
    ["donnée simulée", remarks[status] ?? []].flat().join(" – "),
  ].join(";");
}

const remarks: Partial<Record<Status, string>> = {
  B: "comptée en séances et non plus en jours",
  L: "suivi non mis en place",
  M: "dispositif non coordonné par la structure",
};
