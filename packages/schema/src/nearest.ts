/**
 * The candidate closest to a misspelt word, or undefined where none is close enough to be meant
 * (Levenshtein distance of at most a third of the word).
 *
 * @example
 * import { nearest } from "@panorama/schema";
 *
 * nearest("benefciaires", ["beneficiaires", "partenaires"]); //=> "beneficiaires"
 * nearest("budget", ["beneficiaires", "partenaires"]); //=> undefined
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const known = word.slice(0, 80).toLowerCase();
  let best: string | undefined;
  let bestDistance = Math.floor(known.length / 3) + 1;
  for (const candidate of candidates) {
    const distance = levenshtein(known, candidate.toLowerCase());
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

function levenshtein(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(substitution, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
}
