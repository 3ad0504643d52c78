import type { Claim, Statement } from "./claim.ts";
import { type HedgeName, hedgeOf } from "./hedges.ts";
import { writeAmount } from "./write-amount.ts";

/** A claim in words: the statement, then its unit, what restricts it, and « en moyenne ». */
export function writeClaim(claim: Claim): string {
  return surround(writeStatement(claim.statement), claim);
}

/** What a claim says beside its number, around another number. */
export function surround(number: string, claim: Claim): string {
  const unit = claim.unit.replace(/^(?:de |d'|des )/, "");
  const joined =
    unit !== "" && /(?:million|milliard|millier)s?$/.test(number) ? joinDe(unit) : unit;
  const average = claim.average ? "en moyenne" : "";
  const parts = [number, joined, ...claim.restrictions, claim.declared, average];
  return parts.filter((part) => part !== "").join(" ");
}

function joinDe(unit: string): string {
  return /^[aeiouyéèêh]/.test(unit) ? `d’${unit}` : `de ${unit}`;
}

/** A statement that has a number, in the words that the check proposes. */
function writeStatement(statement: Statement): string {
  switch (statement.kind) {
    case "amount":
      return hedged(statement.hedge, writeAmount(statement.amount));
    case "range":
      return `entre ${writeAmount(statement.from)} et ${writeAmount(statement.to)}`;
    case "change": {
      const move = statement.direction === "up" ? "en hausse" : "en baisse";
      if (statement.amount === null) return move;
      return join(move, "de", hedged(statement.hedge, writeAmount(statement.amount)));
    }
    case "multiple": {
      const way = statement.inverse ? "fois moins" : "fois plus";
      return `${hedged(statement.hedge, writeAmount(statement.amount))} ${way}`;
    }
    case "stable":
      return statement.unchanged ? "inchangé" : "stable";
    case "rank":
      throw new Error("a rank is written by the words that it stands in");
  }
}

function hedged(hedge: HedgeName, number: string): string {
  const [wording = ""] = hedgeOf(hedge).before;
  const [, stem, preposition] = /^(.*) (de)$/.exec(wording) ?? [];
  if (stem === undefined) return wording === "" ? number : `${wording} ${number}`;
  return join(stem, preposition ?? "", number);
}

/** « de » before a vowel: « plus d’un million », « près d’un tiers »; « onze » and « huit » take none. */
function join(stem: string, preposition: string, number: string): string {
  const elides = preposition === "de" && /^(?:une?\b|environ|autour|au )/.test(number);
  return elides ? `${stem} d’${number}` : `${stem} ${preposition} ${number}`;
}
