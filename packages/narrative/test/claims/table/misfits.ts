import type { Row } from "../known.ts";

/** Words about something else than the figure can tell: nothing can be judged, which is not to be false. */
export const misfits: readonly Row[] = [
  // A percentage said of a count, a number said of a share.
  ["44 %", "250 458", "unfit"],
  ["près de 44 %", "250 458", "unfit"],
  ["la moitié", "250 458", "unfit"],
  ["un élève sur dix", "250 458", "unfit"],
  ["entre 12 et 15 %", "13", "unfit"],
  ["44", "44 %", "unfit"],
  ["plus de 44", "44 %", "unfit"],
  ["une centaine", "44 %", "unfit"],
  ["des milliers", "44 %", "unfit"],
  ["entre 12 et 15", "13 %", "unfit"],
  ["2 millions", "44 %", "unfit"],
  ["2 points", "2 %", "unfit"],
  ["2 points", "2", "unfit"],
  // Nothing was reported.
  ["250 458", "—", "unfit"],
  ["plus de 0", "—", "unfit"],
  ["564 711 recensés", "—", "unfit"],
  ["en hausse", "— contre 100", "unfit"],
  ["en hausse", "120 contre —", "unfit"],
  ["doublé", "120 contre —", "unfit"],
  ["premier", "*— | 200 | 100", "unfit"],
  // No percentage and no factor tells a change from zero.
  ["en hausse de 20 %", "120 contre 0", "unfit"],
  ["doublé", "120 contre 0", "unfit"],
  // A comparison without a base, or a base without a comparison.
  ["en hausse", "120", "unfit"],
  ["en baisse de 20 %", "80", "unfit"],
  ["20 % de plus", "120", "unfit"],
  ["doublé", "200", "unfit"],
  ["trois fois plus", "300", "unfit"],
  ["stable", "100", "unfit"],
  ["120", "120 contre 100", "unfit"],
  ["près de 125", "120 contre 100", "unfit"],
  ["entre 100 et 130", "120 contre 100", "unfit"],
  ["premier", "120 contre 100", "unfit"],
  ["premier", "*300 | 200 contre 100", "unfit"],
  // A rank outside of any breakdown.
  ["premier", "300", "unfit"],
  ["en tête", "300", "unfit"],
  // Points are of shares, numbers of counts, and a share does not compare with a count.
  ["en hausse de 2 points", "120 contre 100", "unfit"],
  ["2 points de plus", "120 contre 100", "unfit"],
  ["en hausse de 20", "12 % contre 10 %", "unfit"],
  ["20 de moins", "12 % contre 10 %", "unfit"],
  ["en hausse", "12 % contre 100", "unfit"],
  ["doublé", "200 contre 10 %", "unfit"],
];
