import type { Figure } from "@panorama/schema";
import type { Lexicon } from "../claims/lexicon.ts";
import type { Evidence } from "../evidence.ts";

/** The words that a claim about a figure may hold beside its number: the unit's, and those that restrict it rightly. */
export function lexiconOf({ id, unit }: Figure, { restrictions }: Evidence): Lexicon {
  const allowed = restrictions.filter(({ figures }) => figures.includes(id));
  return {
    units: [unit.plural, unit.singular],
    restrictions: allowed.flatMap(({ stems }) => stems),
  };
}
