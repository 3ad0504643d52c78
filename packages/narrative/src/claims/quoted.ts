const LONGEST = 80;

/** A writer's words between French quotes, cut where they run on. */
export function quoted(words: string): string {
  const shown = words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words;
  return `« ${shown} »`;
}
