import type { Draft } from "./draft.ts";

/** What an address may contain, and what ends a sentence around it rather than the address. */
const part = String.raw`[^\s«»<>"]`;
const lastPart = String.raw`[^\s«»<>".,;:!?…'’”)\]}]`;

// Every repetition is bounded or starts where a word does: time stays linear in the text.
const addresses: readonly string[] = [
  String.raw`(?<![\p{L}\p{N}])[A-Za-z][A-Za-z\d+.-]{1,9}:\/\/${part}*${lastPart}`,
  String.raw`(?<![\p{L}\p{N}._%+-])[\w.%+-]{1,64}@(?:[A-Za-z\d-]{1,63}\.){1,8}[A-Za-z]{2,24}`,
  String.raw`(?<![\p{L}\p{N}._@-])(?:[\p{L}\d][\p{L}\d-]{0,62}\.){1,8}[a-z]{2,24}(?![\p{L}\p{N}])(?::\d{1,5})?(?:[/?#]${part}*${lastPart})?`,
];

/**
 * What no rule may touch: web and e-mail addresses, domains, and the names that the caller lists, where they stand as
 * whole words; the longest of two names that start alike.
 */
export function keptAsWritten(names: readonly string[]): RegExp {
  const longestFirst = names
    .map((name) => name.trim())
    .filter((name) => name !== "")
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`));
  const whole = longestFirst.map(
    (name) => String.raw`(?<![\p{L}\p{N}])${name}(?![\p{L}\p{M}\p{N}])`,
  );
  return new RegExp([...whole, ...addresses].join("|"), "gu");
}

/** A text to work on, `cuts` being where its nodes end, with what the pattern finds kept as it is written. */
export function draftOf(text: string, kept: RegExp, cuts: readonly number[] = []): Draft {
  return {
    text,
    cuts,
    kept: [...text.matchAll(kept)].map(({ 0: found, index }) => ({
      from: index,
      to: index + found.length,
    })),
  };
}
