import { type HedgeName, hedgeOf, hedges } from "./hedges.ts";

const wordings = (Object.keys(hedges) as HedgeName[]).flatMap((name) =>
  // « plus que » prefers as often as it counts.
  hedgeOf(name).before.filter((wording) => wording !== "" && wording !== "plus que"),
);

/** Each wording as it ends a text: a final « de » or « à » may have contracted, and an article may follow it. */
const endings = [...wordings]
  .sort((a, b) => b.length - a.length)
  .map((wording) => {
    const [, stem, preposition] = /^(.*) (de|à)$/.exec(wording) ?? [];
    const form =
      stem === undefined
        ? wording
        : `${stem} ${preposition === "de" ? "(?:de|d'|des|du)" : "(?:à|au|aux)"}`;
    return new RegExp(`(?<![\\p{L}\\p{N}])${form}(?: (?:les?|la|ces|ses|leurs))?$`, "u");
  });

/** The hedge that a text ends with, as it is written, if any. */
export function trailingHedge(text: string): string | undefined {
  return endings.map((ending) => ending.exec(text)?.[0]).find((found) => found !== undefined);
}
