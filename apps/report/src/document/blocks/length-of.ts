/** Beyond this length a block may be broken over pages: kept whole, one taller than a page would lose its end. */
export const LONGEST_WHOLE = 1600;

/** What a drawing counts for: about a third of a page. */
const DRAWING = 800;

/** What the shortest paragraph takes of a page: a line and the space below it. */
const LINE = 80;

/** How much room a block takes, in characters of a text column; every paragraph and forced line counts as a whole one. */
export function lengthOf(content: unknown): number {
  if (typeof content === "string") return content.length + LINE * (content.split("\n").length - 1);
  if (Array.isArray(content)) return content.reduce((sum: number, part) => sum + lengthOf(part), 0);
  if (typeof content !== "object" || content === null) return 0;
  if ("svg" in content || "toc" in content) return DRAWING;
  const { text, ...rest } = content as Record<string, unknown>;
  const own = text === undefined || text === "" ? 0 : Math.max(LINE, lengthOfRuns(text));
  return ["stack", "ul", "ol", "columns", "table", "body"]
    .map((key) => rest[key])
    .reduce((sum: number, part) => sum + lengthOf(part), own);
}

/** The runs of one paragraph are no paragraphs of their own. */
function lengthOfRuns(text: unknown): number {
  if (Array.isArray(text)) return text.reduce((sum: number, run) => sum + lengthOfRuns(run), 0);
  return typeof text === "object" && text !== null && "text" in text
    ? lengthOfRuns(text.text)
    : lengthOf(text);
}
