/** The ordinals that are no cardinal with an ending, in the singular. */
export const FIRSTS: ReadonlyMap<string, { readonly value: bigint; readonly gender: "m" | "f" }> =
  new Map([
    ["premier", { value: 1n, gender: "m" }],
    ["première", { value: 1n, gender: "f" }],
    ["second", { value: 2n, gender: "m" }],
    ["seconde", { value: 2n, gender: "f" }],
  ]);

/** What an abbreviation's letters say: the gender, and the only number they may follow. */
interface Suffix {
  readonly gender: "m" | "f" | null;
  readonly only: bigint | null;
}

const SINGULAR_SUFFIXES: readonly [string, Suffix][] = [
  ["er", { gender: "m", only: 1n }],
  ["re", { gender: "f", only: 1n }],
  ["ère", { gender: "f", only: 1n }],
  ["d", { gender: "m", only: 2n }],
  ["nd", { gender: "m", only: 2n }],
  ["de", { gender: "f", only: 2n }],
  ["nde", { gender: "f", only: 2n }],
  ["e", { gender: null, only: null }],
  ["ème", { gender: null, only: null }],
];

/** The letters that may follow digits, in both numbers. */
export const ORDINAL_SUFFIXES: ReadonlyMap<string, Suffix> = new Map(
  SINGULAR_SUFFIXES.flatMap(([letters, suffix]) => [
    [letters, suffix],
    [`${letters}s`, suffix],
  ]),
);

/** Words of cardinals that take -ième, their final e dropped. */
const REGULAR =
  "un deux trois quatre six sept huit dix onze douze treize quatorze quinze seize vingt trente quarante " +
  "cinquante soixante septante huitante octante nonante cent mille million milliard";

const STEMS: ReadonlyMap<string, string> = new Map([
  ...REGULAR.split(" ").map((word): [string, string] => [`${word.replace(/e$/, "")}ième`, word]),
  ["cinquième", "cinq"],
  ["neuvième", "neuf"],
]);

/** The cardinal that an ordinal word is made of, in either number: « centièmes » → « cent ». */
export function ordinalStem(word: string): string | undefined {
  return STEMS.get(word.endsWith("s") ? word.slice(0, -1) : word);
}
