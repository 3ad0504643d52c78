const LONGEST = 80;

/** A writer's words between French quotes, on one line, cut where they run on. */
export function quoted(words: string): string {
  const line = words.replace(/\s*\n\s*/g, " ");
  const shown = line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
  return `« ${shown} »`;
}
