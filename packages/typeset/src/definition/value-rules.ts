import type { Finding, Report } from "../finding.ts";
import { readColour } from "../svg/read-colour.ts";
import type { Loose } from "./loose.ts";
import { told } from "./told.ts";

/** What a value must be, and the words for it. */
export type Rule = { readonly holds: (value: unknown) => boolean; readonly expected: string };

export const isNumber = (value: unknown): value is number =>
  typeof value === "number" && Number.isFinite(value);
export const isNothing = (value: unknown) => value === undefined || value === null;
export const numbers = (value: unknown, lengths: readonly number[]) =>
  Array.isArray(value) && lengths.includes(value.length) && value.every(isNumber);
export const oneOf = (...names: readonly string[]): Rule => ({
  holds: (value) => names.includes(value as string),
  expected: names.map((name) => `«\u00a0${name}\u00a0»`).join(", "),
});
export const whole = (least: number, most: number): Rule => ({
  holds: (value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most,
  expected: `un nombre entier de ${least} à ${most}`,
});

export const finite: Rule = { holds: isNumber, expected: "un nombre" };
export const positive: Rule = {
  holds: (value) => isNumber(value) && value > 0,
  expected: "un nombre plus grand que zéro",
};
export const size: Rule = {
  holds: (value) => isNumber(value) && value >= 0,
  expected: "un nombre, zéro ou plus",
};
export const width: Rule = {
  holds: (value) =>
    size.holds(value) || (typeof value === "string" && /^(\*|star|auto|\d+(\.\d+)?%)$/.test(value)),
  expected:
    "un nombre de points, «\u00a0*\u00a0», «\u00a0auto\u00a0» ou une part comme «\u00a020%\u00a0»",
};
export const margin: Rule = {
  holds: (value) => isNumber(value) || numbers(value, [2, 4]),
  expected: "un nombre, ou une liste de deux ou quatre nombres",
};
export const position: Rule = {
  holds: (value) =>
    typeof value === "object" &&
    Object.entries(value ?? {}).every(([key, one]) => "xy".includes(key) && isNumber(one)),
  expected: "deux nombres, `x` et `y`",
};

export const words: Rule = {
  holds: (value) => typeof value === "string" && value.trim() !== "",
  expected: "un texte qui n’est pas vide",
};
/** What others refer to; pdfmake takes the names that every object has for names already given. */
export const name: Rule = {
  holds: (value) => words.holds(value) && !((value as string) in {}),
  expected: "un nom, qui n’est pas un mot de JavaScript comme «\u00a0constructor\u00a0»",
};
export const text: Rule = { holds: (value) => typeof value === "string", expected: "un texte" };
export const colour: Rule = {
  holds: (value) => typeof value === "string" && readColour(value) !== undefined,
  expected: "une couleur, comme «\u00a0#0b5c94\u00a0» ou «\u00a0black\u00a0»",
};

export const style: Rule = {
  holds: (value) =>
    [value]
      .flat()
      .every((one) => typeof one === "string" || (one !== null && typeof one === "object")),
  expected: "le nom d’un style, ses propriétés, ou une liste de styles",
};
/** A line of dashes; of none that can be seen, PDF has no words (ISO 32000-1, 8.4.3.6). */
export const dash: Rule = {
  holds: (value) => {
    const { length, space } = (value ?? {}) as Loose;
    return positive.holds(length) && (space === undefined || size.holds(space));
  },
  expected: "une longueur\u00a0: `{ length: 3 }`",
};

/** A share of what shows through. */
export const share: Rule = {
  holds: (value) => isNumber(value) && value >= 0 && value <= 1,
  expected: "un nombre de 0 à 1",
};
/** BCP 47. */
export const language: Rule = {
  holds: (value) => typeof value === "string" && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(value),
  expected: "une langue par son code, «\u00a0fr-FR\u00a0» pour le français",
};
/** Where a function may be given, what it gives is not known yet. */
export const orFunction = ({ holds, expected }: Rule): Rule => ({
  holds: (value) => typeof value === "function" || holds(value),
  expected,
});
export const listOf = ({ holds, expected }: Rule): Rule => ({
  holds: (value) => Array.isArray(value) && value.every(holds),
  expected: `une liste\u00a0; à chaque place, ${expected}`,
});
export const either = (...rules: readonly Rule[]): Rule => ({
  holds: (value) => rules.some(({ holds }) => holds(value)),
  expected: rules.map(({ expected }) => expected).join(", ou "),
});

/** Tells the values that break the rules of their names; `placeOf` says where each is. */
export function checkRules(
  source: Loose,
  ruleOf: (name: string) => Rule | undefined,
  placeOf: (name: string) => string,
  report: Report,
  prefix = "",
): void {
  for (const name of Object.keys(source)) {
    const rule = ruleOf(name);
    const value = source[name];
    if (rule === undefined || value === undefined || value === null || rule.holds(value)) continue;
    report(invalidValue(`${prefix}${name}`, value, placeOf(name), rule));
  }
}

export function invalidValue(
  name: string,
  value: unknown,
  where: string,
  { expected }: Rule,
): Finding {
  return {
    code: "valeur-invalide",
    severity: "error",
    where,
    message: `«\u00a0${name}\u00a0» vaut ${told(value)}, ce qui ne veut rien dire ici.`,
    remedy: `Donner ${expected}.`,
  };
}

/** The rule of a name in a table of rules, and none of what every object has. */
export function ruleIn(rules: Readonly<Record<string, Rule>>, name: string): Rule | undefined {
  return Object.hasOwn(rules, name) ? rules[name] : undefined;
}
