import type { MethodCode, Poles, Status } from "@panorama/schema";
import { type Counts, countsOf, isBroken, type Place } from "./counts.ts";
import { current } from "./edition-card.ts";
import { randomFor } from "./random.ts";
import {
  countedInSessions,
  estimated,
  rounded,
  totalOnly,
  untold,
  waysOfCounting,
} from "./situations.ts";

/** One value of an answer, as the structure states it. */
export type Statement = {
  readonly category: string | null;
  readonly value: number | null;
  readonly status: Status;
  readonly roundedTo: number | null;
  readonly method: MethodCode<Poles> | null;
};

/**
 * What the structure states, total first. A draft is the same answer with every count times `factor`,
 * so that its parts still add up to its total.
 */
export function answerOf(place: Place, factor = 1): Statement[] {
  const { edition, indicator, member } = place;
  const { code } = member.structure;
  const precision = rounded[indicator]?.[code] ?? null;
  const counts = scale(countsOf(place), factor, precision ?? stepOf(place));
  const statement = { roundedTo: precision, method: methodOf(place) };
  const valueStatus = statusOf(place);
  const whole = { ...statement, category: null, value: wholeOf(counts), status: valueStatus };
  const isCurrent = edition === current.code;
  if (isCurrent && totalOnly[indicator]?.includes(code)) return [whole];
  const hidden = isCurrent ? untold[indicator]?.[code] : undefined;
  const parts = counts.parts.map(([category, count]): Statement => {
    if (category === hidden) return silent(category, "O");
    if (count === null) return silent(category, "M");
    return { ...statement, category, value: count, status: valueStatus };
  });
  const statesTotal =
    counts.whole !== null ||
    (hidden === undefined && precision === null && randomFor("total", code, indicator).chance(0.3));
  return statesTotal ? [whole, ...parts] : parts;
}

/** A statement without a value: the status says why there is none. */
export function silent(category: string | null, status: Status): Statement {
  return { category, value: null, status, roundedTo: null, method: null };
}

function scale({ whole, parts }: Counts, factor: number, step: number): Counts {
  const to = (count: number | null) =>
    count === null ? null : Math.round((count * factor) / step) * step;
  return { whole: to(whole), parts: parts.map(([category, count]) => [category, to(count)]) };
}

function stepOf({ indicator }: Place): number {
  return indicator === "heures-stagiaires" ? 0.25 : 1;
}

function wholeOf({ whole, parts }: Counts): number {
  return whole ?? parts.reduce((sum, [, count]) => sum + (count ?? 0), 0);
}

function statusOf(place: Place): Status {
  if (isBroken(place)) return "B";
  return isEstimated(place) ? "E" : "A";
}

function methodOf(place: Place): MethodCode<Poles> | null {
  const { indicator, member } = place;
  const { code } = member.structure;
  if (isEstimated(place)) return "estimation";
  if (indicator === "interventions" && countedInSessions.includes(code)) {
    return isBroken(place) ? "seances-d-intervention" : "jours-d-intervention";
  }
  return randomFor("method", code, indicator).pick(waysOfCounting[indicator]);
}

function isEstimated({ indicator, member }: Place): boolean {
  return estimated[indicator].includes(member.structure.code);
}
