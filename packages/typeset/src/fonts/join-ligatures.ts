import type { FrozenFont } from "./frozen-font.ts";

/** Codes with the font's ligatures put in, from left to right, longest first; none reaches over a `parted` place. */
export function joinLigatures(
  { ligatures }: FrozenFont,
  codes: readonly number[],
  parted: readonly number[],
): readonly number[] {
  if (ligatures.size === 0) return codes;
  const joined: number[] = [];
  for (let at = 0; at < codes.length; at++) {
    const code = codes[at] ?? 0;
    const found = ligatures
      .get(code)
      ?.find((one) => follows(codes, at, one.codes) && !isParted(parted, at, one.codes.length));
    joined.push(found?.code ?? code);
    at += found?.codes.length ?? 0;
  }
  return joined;
}

function follows(codes: readonly number[], at: number, sequence: readonly number[]): boolean {
  return sequence.every((code, index) => codes[at + 1 + index] === code);
}

function isParted(parted: readonly number[], at: number, reach: number): boolean {
  return parted.some((place) => place > at && place <= at + reach);
}
