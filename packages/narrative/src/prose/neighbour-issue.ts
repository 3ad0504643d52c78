import { type Figure, type Issue, type Location, PERCENT } from "@panorama/schema";
import { quoted } from "../claims/quoted.ts";
import { readHedgeAfter } from "../claims/read-hedge.ts";
import { trailingHedge } from "../claims/trailing-hedge.ts";
import { normalWords, Words } from "../claims/words.ts";
import type { Evidence } from "../evidence.ts";

/** The text on both sides of a span, in its paragraph. */
export type Neighbours = { readonly before: string; readonly after: string };

const SCALE =
  /^(?:milliers?|millions?|milliards?|mille|cent|pour cent|%|points?|fois)(?![\p{L}\p{N}])/u;

/** Words beside a span that change what its number says, and would stand there unproven. */
export function neighbourIssue(
  words: string,
  { before, after }: Neighbours,
  figure: Figure,
  where: Location,
  evidence: Evidence,
): Issue | undefined {
  const next = normalWords(/^[^.,;:!?()«»]*/.exec(after)?.[0] ?? "");
  const outside = trailingHedge(normalWords(before)) ?? leadingHedge(next) ?? SCALE.exec(next)?.[0];
  if (outside !== undefined) return hedgeOutside(words, outside, figure, where);
  const noun = /^(?:de |d'|des |du )?([\p{L}-]+)/u.exec(next)?.[1] ?? "";
  return foreignUnit(noun, figure, where, evidence);
}

function leadingHedge(next: string): string | undefined {
  const words = new Words(next);
  return readHedgeAfter(words) === undefined ? undefined : next.slice(0, words.at).trim();
}

function hedgeOutside(words: string, outside: string, figure: Figure, where: Location): Issue {
  const shown = words === "" ? "les mots de ce chiffre" : quoted(words);
  return {
    code: "nuance-hors-crochets",
    severity: "error",
    where,
    what: `${quoted(outside)} se tient hors des crochets, à côté de ${shown} : personne ne vérifierait l’ensemble.`,
    remedy:
      words === ""
        ? `Écrire toute l’affirmation entre les crochets : [${outside} …]{=${figure.id}}.`
        : `Mettre ces mots entre les crochets : [${outside} ${words}]{=${figure.id}}, ou les retirer.`,
  };
}

/** « [environ 4 300]{=interventions} partenaires »: the noun is what another figure counts. */
function foreignUnit(
  noun: string,
  figure: Figure,
  where: Location,
  { figures }: Evidence,
): Issue | undefined {
  const own = unitsOf(figure, figures);
  if (noun === "" || own.some((unit) => unit.nouns.includes(noun))) return undefined;
  const foreign = [...figures.values()].find(
    ({ unit }) => unit.code !== PERCENT.code && nounsOf(unit).includes(noun),
  );
  if (foreign === undefined) return undefined;
  const counted = own.map(({ plural }) => `des ${plural}`).join(" ou ");
  return {
    code: "perimetre-inexact",
    severity: "error",
    where,
    what: `« ${noun} » suit un chiffre qui ne les compte pas : « ${figure.label} » (${figure.id})${counted === "" ? "" : ` porte sur ${counted}`}.`,
    remedy: `Lier le chiffre qui les compte, par exemple {=${foreign.id}}, ou changer de nom.`,
  };
}

type Unit = { readonly plural: string; readonly nouns: readonly string[] };

/** The units that a figure speaks of: its own, or for a share those of the figures of the same indicators. */
function unitsOf(figure: Figure, figures: Evidence["figures"]): Unit[] {
  const own = figure.unit.code === PERCENT.code ? related(figure, figures) : [figure.unit];
  const units = new Map(own.map((unit) => [unit.code, unit]));
  return [...units.values()].map((unit) => ({ plural: unit.plural, nouns: nounsOf(unit) }));
}

function related({ receipt }: Figure, figures: Evidence["figures"]): Figure["unit"][] {
  const indicators = new Set(receipt.definitions.map(({ indicator }) => indicator));
  const facts = receipt.facts.map(({ unit }) => unit);
  return [
    ...facts,
    ...[...figures.values()]
      .filter((other) => other.unit.code !== PERCENT.code)
      .filter((other) =>
        other.receipt.definitions.some(({ indicator }) => indicators.has(indicator)),
      )
      .map(({ unit }) => unit),
  ];
}

function nounsOf({ singular, plural }: Figure["unit"]): string[] {
  return [singular, plural].map((noun) => normalWords(noun).split(" ")[0] ?? "");
}
