import { type HedgeName, hedgeOf, hedges } from "./hedges.ts";
import { anyOf, type Words } from "./words.ts";

const names = Object.keys(hedges) as HedgeName[];

/** A wording and what its last word becomes before a number: « plus d'un », « supérieur aux deux tiers ». */
function pattern(wording: string): string {
  const [, stem, preposition] = /^(.*) (de|à)$/.exec(wording) ?? [];
  if (stem === undefined) return `${wording}(?= )`;
  return preposition === "de" ? `${stem} (?:de(?= )|d')` : `${stem} (?:à(?= )|aux(?= )|au(?= ))`;
}

function table(side: "before" | "after"): { name: HedgeName; wordings: string[] }[] {
  return names.map((name) => ({
    name,
    wordings: hedgeOf(name)[side].filter((wording) => wording !== ""),
  }));
}

const before = table("before").flatMap(({ name, wordings }) =>
  wordings.map((wording) => ({
    name,
    length: wording.length,
    form: new RegExp(`${pattern(wording)}`, "uy"),
  })),
);
// « un peu plus de » before « plus de ».
before.sort((a, b) => b.length - a.length);

const after = table("after")
  .filter(({ wordings }) => wordings.length > 0)
  .map(({ name, wordings }) => ({ name, form: anyOf(wordings) }));

/** The hedge that stands here in front of a number, if any. */
export function readHedgeBefore(words: Words): HedgeName | undefined {
  return before.find(({ form }) => words.take(form) !== undefined)?.name;
}

/** The hedge that stands here behind a number, if any. */
export function readHedgeAfter(words: Words): HedgeName | undefined {
  return after.find(({ form }) => words.take(form) !== undefined)?.name;
}
