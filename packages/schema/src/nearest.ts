/**
 * The candidate closest to a misspelt word, or undefined where none is close enough to be meant: at most one letter in
 * three missing, added, replaced, or swapped with its neighbour (optimal string alignment distance).
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
    const distance = alignmentDistance(known, candidate.toLowerCase());
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

function alignmentDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          (last[j - 1] ?? 0) + (same ? 0 : 1),
          (last[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          swapped ? (beforeLast[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
