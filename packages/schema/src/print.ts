import type { Coverage, Figure } from "./figure.ts";
import { floorExactly, type Rational, roundExactly } from "./rational.ts";

/** U+202F, the narrow no-break space that French puts between thousands and before %. */
const NARROW_SPACE = "\u202f";

/**
 * A number as French prints it, rounded half away from zero to `decimals` places.
 *
 * @example
 * import { fraction, printNumber } from "@panorama/schema";
 *
 * printNumber(fraction(564711)); //=> "564\u202f711"
 * printNumber(fraction(4300, 17), 1); //=> "252,9"
 */
export function printNumber(value: Rational, decimals = 0): string {
  return printDigits(roundExactly(value, decimals), decimals);
}

/** An integer in units of the last of `decimals` places. */
function printDigits(rounded: bigint, decimals: number): string {
  const digits = String(rounded < 0n ? -rounded : rounded).padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, NARROW_SPACE);
  const sign = rounded < 0n ? "\u2212" : "";
  return sign + grouped + (decimals > 0 ? `,${digits.slice(-decimals)}` : "");
}

/**
 * A share as French prints a percentage, `decimals` places.
 *
 * @example
 * import { fraction, printPercent } from "@panorama/schema";
 *
 * printPercent(fraction(250458, 564711), 1); //=> "44,4\u202f%"
 */
export function printPercent(share: Rational, decimals = 0): string {
  return `${printDigits(roundExactly(share, decimals + 2), decimals)}${NARROW_SPACE}%`;
}

/**
 * A figure's value as it stands in a text, without its unit (a percentage keeps its sign);
 * « non renseigné » where nothing was reported.
 *
 * @example
 * import { printValue } from "@panorama/schema";
 *
 * const unit = { code: "journee", singular: "journée", plural: "journées", decimals: 0 } as const;
 * printValue({ value: { numerator: 400, denominator: 1 }, decimals: 0, unit }); //=> "400"
 * printValue({ value: null, decimals: 0, unit }); //=> "non renseigné"
 */
export function printValue(figure: Pick<Figure, "value" | "decimals" | "unit">): string {
  if (figure.value === null) return "non renseigné";
  return figure.unit.code === PERCENT.code
    ? printPercent(figure.value, figure.decimals)
    : printNumber(figure.value, figure.decimals);
}

/** What printing a figure needs to know of it. */
type Printable = Pick<
  Figure,
  | "value"
  | "low"
  | "high"
  | "decimals"
  | "unit"
  | "roundedTo"
  | "lowerBound"
  | "overlapping"
  | "approximate"
>;

/**
 * A figure's number and the word that hedges it, for layouts that set them apart: « environ » where the value was given
 * rounded, « au moins » where structures are missing or count the same one twice, nothing elsewhere.
 *
 * @example
 * import { fraction, hedgedNumber } from "@panorama/schema";
 *
 * const total = {
 *   value: fraction(4300), low: fraction(4250), high: fraction(4350),
 *   decimals: 0, roundedTo: 100, lowerBound: false, overlapping: true, approximate: false,
 *   unit: { code: "partenaire", singular: "partenaire", plural: "partenaires", decimals: 0 },
 * } as const;
 * hedgedNumber(total); //=> { hedge: "environ", number: "4\u202f300" }
 */
export function hedgedNumber(figure: Printable): {
  hedge: "" | "environ" | "au moins";
  number: string;
} {
  const { low, high, roundedTo, lowerBound, overlapping, approximate } = figure;
  const value = printValue(figure);
  if (figure.value === null || low === null) return { hedge: "", number: value };
  const atLeast = { hedge: "au moins", number: printFloor(low, figure) } as const;
  if (high === null && (lowerBound || overlapping)) return atLeast;
  if (roundedTo !== null || approximate) return { hedge: "environ", number: value };
  if (lowerBound) return atLeast;
  const [from, to] = [low, high ?? low].map((bound) => printValue({ ...figure, value: bound }));
  return { hedge: "", number: from === to ? value : `entre ${from} et ${to}` };
}

/** A lower bound is cut, not rounded: « au moins 12,3 % » is true of 12,26 % only as « au moins 12,2 % ». */
function printFloor(low: Rational, { unit, decimals }: Printable): string {
  return unit.code === PERCENT.code
    ? `${printDigits(floorExactly(low, decimals + 2), decimals)}${NARROW_SPACE}%`
    : printDigits(floorExactly(low, decimals), decimals);
}

/**
 * A figure as a sentence may claim it, hedged by what is known: « 44,4 % », « environ 4 300 », « au moins 1 200 »,
 * « entre 250 et 256 » where its bounds print differently, « non renseigné » where nothing was reported. A share or a
 * mean of the structures that answered is printed as it is: its coverage says for whom it speaks.
 *
 * @example
 * import { fraction, printFigure } from "@panorama/schema";
 *
 * const mean = {
 *   value: fraction(4300, 17), low: fraction(4250, 17), high: fraction(4350, 17),
 *   decimals: 0, roundedTo: null, lowerBound: false, overlapping: false, approximate: false,
 *   unit: { code: "partenaire", singular: "partenaire", plural: "partenaires", decimals: 0 },
 * } as const;
 * printFigure(mean); //=> "entre 250 et 256"
 */
export function printFigure(figure: Printable): string {
  const { hedge, number } = hedgedNumber(figure);
  return hedge === "" ? number : `${hedge} ${number}`;
}

/**
 * A figure as a sentence may claim it, with its unit: « au moins 1 200 bénéficiaires », « 44,4 % », « non renseigné ».
 *
 * @example
 * import { fraction, printWithUnit } from "@panorama/schema";
 *
 * const total = {
 *   value: fraction(400), low: fraction(350), high: fraction(450),
 *   decimals: 0, roundedTo: 100, lowerBound: false, overlapping: false, approximate: false,
 *   unit: { code: "journee", singular: "journée", plural: "journées", decimals: 0 },
 * } as const;
 * printWithUnit(total); //=> "environ 400\u00a0journées"
 */
export function printWithUnit(figure: Printable): string {
  const printed = printFigure(figure);
  if (figure.value === null || figure.unit.code === PERCENT.code) return printed;
  return `${printed}\u00a0${unitWord(figure.unit, figure.value)}`;
}

/**
 * An overlapping total read as the sum of what was declared, which its value is, and no longer as a number of distinct
 * units, which only its bounds enclose. Where it is shown, « décomptes cumulés » must stand beside it.
 *
 * @example
 * import { declared, fraction, printFigure } from "@panorama/schema";
 *
 * const partners = {
 *   value: fraction(45), low: fraction(30), high: fraction(45),
 *   decimals: 0, roundedTo: null, lowerBound: false, overlapping: true, approximate: false,
 *   unit: { code: "partenaire", singular: "partenaire", plural: "partenaires", decimals: 0 },
 * } as const;
 * printFigure(partners); //=> "entre 30 et 45"
 * printFigure(declared(partners)); //=> "45"
 */
export function declared<F extends Printable>(figure: F): F {
  const { value, high, overlapping } = figure;
  if (!overlapping) return figure;
  const incomplete = high === null;
  return {
    ...figure,
    overlapping: false,
    low: value,
    high: incomplete ? null : value,
    lowerBound: incomplete,
  };
}

/** The unit of a share: its value is a fraction of one, printed as a percentage. */
export const PERCENT = { code: "pourcentage", singular: "%", plural: "%", decimals: 0 } as const;

/**
 * The word that follows a number: French takes the plural from 2 on.
 *
 * @example
 * import { fraction, unitWord } from "@panorama/schema";
 *
 * const unit = { code: "journee", singular: "journée", plural: "journées", decimals: 0 } as const;
 * unitWord(unit, fraction(3, 2)); //=> "journée"
 * unitWord(unit, fraction(2)); //=> "journées"
 */
export function unitWord(unit: Figure["unit"], value: Rational): string {
  return Math.abs(value.numerator) < 2 * value.denominator ? unit.singular : unit.plural;
}

/**
 * How many structures a figure comes from, in words.
 *
 * @example
 * import { printCoverage } from "@panorama/schema";
 *
 * const all = { absent: [], incomplete: [], notApplicable: [], weight: null };
 * printCoverage({ ...all, expected: 17, reported: { low: 15, high: 15 } }); //=> "15 structures sur 17"
 * printCoverage({ ...all, expected: 17, reported: { low: 14, high: 16 } }); //=> "14 à 16 structures sur 17"
 */
export function printCoverage(coverage: Coverage): string {
  const { expected, reported } = coverage;
  const count =
    reported.low === reported.high ? `${reported.high}` : `${reported.low} à ${reported.high}`;
  return `${count} ${reported.high > 1 ? "structures" : "structure"} sur ${expected}`;
}
