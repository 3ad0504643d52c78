import type { Figure, Issue, Location } from "@panorama/schema";
import { isPercent } from "../claims/verdict.ts";
import { normalWords } from "../claims/words.ts";
import type { Evidence } from "../evidence.ts";

/** « [environ 4 300]{=interventions} partenaires »: the noun is what another figure counts. */
export function foreignUnitIssue(
  following: string,
  figure: Figure,
  where: Location,
  { figures }: Evidence,
): Issue | undefined {
  const noun =
    /^(?:de |d'|des |du )?(?:tous |toutes )?(?:les |ces |nos |vos |ses |leurs )?(?:autres |grande?s? |petite?s? |nouve(?:aux|lles) )?([\p{L}-]+)/u.exec(
      following,
    )?.[1] ?? "";
  const own = unitsOf(figure, figures);
  if (noun === "" || own.some((unit) => unit.nouns.includes(noun))) return undefined;
  const foreign = [...figures.values()].find(
    (other) =>
      !isPercent(other) && other.receipt.facts.length === 0 && nounsOf(other.unit).includes(noun),
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
  const own = isPercent(figure) ? related(figure, figures) : [figure.unit];
  const units = new Map(own.map((unit) => [unit.code, unit]));
  return [...units.values()].map((unit) => ({ plural: unit.plural, nouns: nounsOf(unit) }));
}

function related({ receipt }: Figure, figures: Evidence["figures"]): Figure["unit"][] {
  const indicators = new Set(receipt.definitions.map(({ indicator }) => indicator));
  const facts = receipt.facts.map(({ unit }) => unit);
  return [
    ...facts,
    ...[...figures.values()]
      .filter((other) => !isPercent(other))
      .filter((other) =>
        other.receipt.definitions.some(({ indicator }) => indicators.has(indicator)),
      )
      .map(({ unit }) => unit),
  ];
}

function nounsOf({ singular, plural }: Figure["unit"]): string[] {
  return [singular, plural].map((noun) => normalWords(noun).split(" ")[0] ?? "");
}
