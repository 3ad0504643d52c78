import { current } from "./edition-card.ts";
import {
  hoursPerPerson,
  type Magnitude,
  magnitudes,
  networkTotals,
  professions,
  rare,
} from "./magnitudes.ts";
import { type Member, members, schemes } from "./members.ts";
import { randomFor } from "./random.ts";
import { countedInSessions, type Indicator, idle, sessionsPerDay } from "./situations.ts";

/** One structure's answer to one indicator in one edition. */
export type Place = {
  readonly edition: string;
  readonly member: Member;
  readonly indicator: Indicator;
};

/** What a structure counted: by category (null: not applicable), or as a whole, or both where parts overlap. */
export type Counts = {
  readonly whole: number | null;
  readonly parts: readonly (readonly [category: string, count: number | null])[];
};

/** What the structure would count if nothing were rounded, forgotten or revised. */
export function countsOf(place: Place): Counts {
  const { indicator } = place;
  switch (indicator) {
    case "professionnels":
      return professionalsOf(place);
    case "journees-formation": {
      const days = isIdle(place) ? 0 : countOf(place, "", networkTotals["journees-formation"]);
      return { whole: days, parts: [] };
    }
    case "heures-stagiaires":
      return { whole: traineeHoursOf(place), parts: [] };
    default: {
      const categories = Object.entries<Magnitude>(magnitudes[indicator]);
      return {
        whole: null,
        parts: categories.map(([category, size]) => [category, countOf(place, category, size)]),
      };
    }
  }
}

function professionalsOf(place: Place): Counts {
  const whole = countOf(place, "", networkTotals.professionnels);
  const parts = Object.entries(professions).map(([profession, [low, high]]) => {
    const share = drawsOf(place, profession).between(low, high);
    return [profession, Math.round(whole * share)] as const;
  });
  return { whole, parts };
}

/** In quarters of an hour. */
function traineeHoursOf(place: Place): number {
  const { parts } = countsOf({ ...place, indicator: "personnes-formees" });
  const persons = parts.reduce((sum, [, count]) => sum + (count ?? 0), 0);
  const [low, high] = hoursPerPerson;
  return Math.round(persons * drawsOf(place, "").between(low, high) * 4) / 4;
}

function countOf(place: Place, category: string, size: number): number;
function countOf(place: Place, category: string, size: Magnitude): number | null;
function countOf(place: Place, category: string, size: Magnitude): number | null {
  const draws = drawsOf(place, category);
  if (typeof size === "object") return Math.floor(draws.between(size.each[0], size.each[1] + 1));
  if (!applies(place.member, category)) return null;
  if (rare.has(category) && draws.chance(0.5)) return 0;
  const concerned = members.filter((member) => applies(member, category));
  const weights = concerned.reduce((sum, { weight }) => sum + weight, 0);
  const usual = (size * place.member.weight * draws.between(0.65, 1.35)) / weights;
  return Math.round(usual * growthOf(place, category) * sessionsOf(place));
}

/** Draws that both editions share: a structure stays what it is. */
function drawsOf({ member, indicator }: Place, category: string) {
  return randomFor("counts", member.structure.code, indicator, category);
}

function applies({ coordinates }: Member, category: string): boolean {
  const scheme = schemes.find((name) => name === category);
  return scheme === undefined || coordinates.includes(scheme);
}

function growthOf({ edition, member, indicator }: Place, category: string): number {
  if (edition !== current.code) return 1;
  return randomFor("growth", member.structure.code, indicator, category).between(0.92, 1.14);
}

function sessionsOf(place: Place): number {
  const { code } = place.member.structure;
  return isBroken(place) ? randomFor("sessions", code).between(...sessionsPerDay) : 1;
}

/** Whether the structure changed its way of counting since the edition before. */
export function isBroken({ edition, member, indicator }: Place): boolean {
  return (
    edition === current.code &&
    indicator === "interventions" &&
    countedInSessions.includes(member.structure.code)
  );
}

function isIdle({ edition, member, indicator }: Place): boolean {
  return edition === current.code && (idle[indicator] ?? []).includes(member.structure.code);
}
