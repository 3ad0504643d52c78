import { type Figure, PERCENT } from "@panorama/schema";
import type { Band } from "./band.ts";
import type { Doubt } from "./known.ts";

/** What a claim speaks of: a figure, what it is compared with, and the breakdown that it is a part of. */
export type Subject = {
  readonly figure: Figure;
  /** Null where the claim names no other figure, edition or vintage. */
  readonly base: Figure | null;
  /** Every part of the breakdown, the figure among them; empty where it is part of none. */
  readonly parts: readonly Figure[];
};

/** Why a claim cannot be judged at all. */
export type Misfit =
  | "no-value"
  | "base-without-value"
  | "needs-base"
  | "needs-no-base"
  | "other-unit"
  | "needs-parts"
  | "needs-percent"
  | "needs-count";

/**
 * What the bounds of a figure say of a claim.
 * - `holds`: true for every value that the figure may have.
 * - `loose`: true, but so far from the value that it tells nothing.
 * - `open`: the bounds leave it open; `doubts` say why.
 * - `fails`: false.
 * - `unfit`: about something else than this figure can tell.
 */
export type Verdict =
  | { readonly kind: "holds" | "loose" | "fails"; readonly band: Band | null }
  | { readonly kind: "open"; readonly band: Band | null; readonly doubts: readonly Doubt[] }
  | { readonly kind: "unfit"; readonly misfit: Misfit };

export function unfit(misfit: Misfit): Verdict {
  return { kind: "unfit", misfit };
}

/** Whether a figure is a share, told in percent. */
export function isPercent({ unit }: Figure): boolean {
  return unit.code === PERCENT.code;
}
