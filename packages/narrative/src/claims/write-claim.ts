import { type Rational, type Unit, unitWord } from "@panorama/schema";
import { toRational } from "../numerals/exact.ts";
import type { Claim, Statement } from "./claim.ts";
import { type HedgeName, hedgeOf } from "./hedges.ts";
import { joinTo } from "./join-to.ts";
import { writeAmount } from "./write-amount.ts";
import { writeChange } from "./write-change.ts";

/** A claim in words: the statement, then its unit, what restricts it, and « en moyenne ». */
export function writeClaim(claim: Claim, unit: Unit): string {
  const { statement } = claim;
  const core = writeStatement(statement);
  const number =
    statement.kind === "amount" && statement.amount.measure === "count"
      ? toRational(statement.amount.value)
      : undefined;
  const bare = statement.kind === "change" && statement.amount?.measure !== "count";
  return surround(
    core,
    bare ? { ...claim, unit: "" } : claim,
    unit,
    number,
    statement.kind === "multiple",
  );
}

/** What a claim says beside its number, around another one; the unit agrees with it. */
export function surround(
  core: string,
  claim: Claim,
  unit: Unit,
  number?: Rational,
  ofUnit = false,
): string {
  const noun = claim.unit === "" ? "" : number === undefined ? unit.plural : unitWord(unit, number);
  const joins = ofUnit || /(?:million|milliard|millier)s?$/.test(core);
  const joined = noun !== "" && joins ? joinDe(noun) : noun;
  const average = claim.average ? "en moyenne" : "";
  const parts = [core, joined, ...claim.restrictions, average, claim.declared];
  return parts.filter((part) => part !== "").join(" ");
}

function joinDe(noun: string): string {
  return /^[aeiouyéèêh]/.test(noun) ? `d’${noun}` : `de ${noun}`;
}

/** A statement that has a number, in the words that the check proposes. */
function writeStatement(statement: Statement): string {
  switch (statement.kind) {
    case "amount":
      return hedged(statement.hedge, writeAmount(statement.amount));
    case "range":
      return `entre ${writeAmount(statement.from)} et ${writeAmount(statement.to)}`;
    case "change": {
      const { direction, form, hedge, amount } = statement;
      const number = amount === null ? null : hedged(hedge, writeAmount(amount));
      return writeChange(direction, form, number);
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
  const [, stem] = /^(.*) de$/.exec(wording) ?? [];
  if (stem === undefined) return wording === "" ? number : `${wording} ${number}`;
  return joinTo(stem, number);
}
