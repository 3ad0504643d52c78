import { compareRationals, type Figure, printNumber, printPercent } from "@panorama/schema";
import { toRational } from "../numerals/exact.ts";
import { changeOf, differenceOf, ratioOf } from "./compare-known.ts";
import { knownOf } from "./known.ts";
import { isPercent, type Subject } from "./verdict.ts";

/** What the reported values say of a comparison or of a rank, so that nobody has to work it out. */
export function tellComparison(subject: Subject, ranked: boolean): string[] {
  if (subject.base !== null) return tellChange(subject.figure, subject.base);
  return ranked ? tellRank(subject) : [];
}

function tellChange(figure: Figure, base: Figure): string[] {
  const [now, before] = [knownOf(figure), knownOf(base)];
  if (now === undefined || before === undefined) return [];
  const difference = toRational(differenceOf(now, before).value);
  const points = isPercent(figure);
  const scaled = points ? { ...difference, numerator: difference.numerator * 100 } : difference;
  const absolute = `${printNumber(scaled, points || scaled.denominator > 1 ? 1 : 0)}${points ? " points" : ""}`;
  const ratio = ratioOf(now, before);
  const relative =
    ratio === undefined
      ? ""
      : `, soit ${printPercent(toRational(changeOf(ratio).value), 1)} ou ${printNumber(toRational(ratio.value), 2)} fois`;
  return [`D’après les valeurs connues, l’écart est de ${absolute}${relative}.`];
}

function tellRank({ figure, parts }: Subject): string[] {
  const { value } = figure;
  if (value === null) return [];
  const known = parts.filter((part) => part.value !== null);
  const silent = parts.filter((part) => part.value === null).map(({ label }) => label);
  const before = known.filter(
    (part) => part.value !== null && compareRationals(part.value, value) > 0,
  );
  const missing = silent.length === 0 ? "" : ` ; sans valeur : ${silent.join(", ")}`;
  return [
    `D’après les valeurs connues, son rang est ${before.length + 1} sur ${known.length}${missing}.`,
  ];
}
