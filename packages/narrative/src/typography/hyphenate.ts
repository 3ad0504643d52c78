import createHyphenator from "hyphen";
import frenchPatterns from "hyphen/patterns/fr.js";
import { type Draft, type Edit, openMatches, revise } from "./draft.ts";
import { hyphenationExceptions } from "./hyphenation-exceptions.ts";
import { draftOf, keptAsWritten } from "./kept-as-written.ts";

const SOFT_HYPHEN = "\u00ad";

/** Letters that stay together after a break (Lexique); the two before it are the library’s own rule. */
const AFTER = 3;
const SHORTEST = 6;
/** The patterns take quadratic time in the letters of a word; no French word comes near. */
const LONGEST = 50;

const markSyllables = createHyphenator(frenchPatterns, {
  html: false,
  hyphenChar: SOFT_HYPHEN,
  minWordLength: SHORTEST,
  exceptions: [...hyphenationExceptions],
});

/**
 * A text with soft hyphens (U+00AD) where French words may break, at least two letters after their start and three before
 * their end. A word stays whole when it is shorter than six letters, part of an address or of one of `names`, already
 * has a soft hyphen, or when it or what a hyphen joins to it has a capital, a digit or a combining accent: it may be a
 * name. Hyphenating a text twice changes nothing more.
 *
 * @example
 * import { hyphenate } from "@panorama/narrative";
 *
 * hyphenate("l’éducation en Auvergne"); //=> "l’édu\u00adca\u00adtion en Auvergne"
 * hyphenate("ciné-animation", ["ciné-animation"]); //=> "ciné-animation"
 */
export function hyphenate(text: string, names: readonly string[] = []): string {
  return hyphenateDraft(draftOf(text, keptAsWritten(names))).text;
}

const compound = /[\p{L}\p{M}\p{N}\u00ad\u2010\u2011_-]+/gu;
const perhapsName = /[\p{Lu}\p{Lt}\p{M}\p{N}\u00ad_]/u;

/** The draft with a soft hyphen at every break. */
export function hyphenateDraft(draft: Draft): Draft {
  const breaks: Edit[] = [];
  for (const { 0: joined, index: start } of openMatches(draft, compound)) {
    if (perhapsName.test(joined)) continue;
    for (const { 0: word, index } of joined.matchAll(/\p{L}+/gu)) {
      for (const offset of breaksOf(word)) {
        const at = start + index + offset;
        breaks.push({ from: at, to: at, put: SOFT_HYPHEN });
      }
    }
  }
  return revise(draft, breaks);
}

const vowel = /[aeiouyàâäéèêëîïôöùûüÿœæ]/;

function breaksOf(word: string): number[] {
  if (word.length < SHORTEST || word.length > LONGEST) return [];
  const marked = markSyllables(word);
  // The types allow for a promise, which only an option that is not given here makes.
  if (typeof marked !== "string") return [];
  const breaks: number[] = [];
  let offset = 0;
  const syllables = marked.split(SOFT_HYPHEN);
  syllables.forEach((syllable, index) => {
    offset += syllable.length;
    // The patterns leave « désa-m-biguïser »: a consonant alone is no syllable.
    if (vowel.test(syllable) && vowel.test(syllables[index + 1] ?? "")) breaks.push(offset);
  });
  return breaks.filter((at) => at <= word.length - AFTER);
}
