/** A value in the words of a finding, whatever it is. */
export function told(value: unknown): string {
  if (typeof value === "number") return String(value);
  if (typeof value === "bigint") return `${value}n`;
  if (value instanceof Date) return "une date";
  if (typeof value === "function" || typeof value === "symbol") return "du code";
  return cut(written(value));
}

function written(value: unknown): string {
  try {
    return JSON.stringify(value) ?? "rien";
  } catch {
    // It holds itself, or what JSON has no words for.
    return Array.isArray(value) ? "«\u00a0[…]\u00a0»" : "«\u00a0{…}\u00a0»";
  }
}

function cut(words: string): string {
  return words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
}

const LONGEST = 60;
