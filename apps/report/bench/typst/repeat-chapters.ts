import { isNode, type Node } from "./node.ts";

/**
 * A definition with its chapters several times over: all that stands between the table of contents and the last forced
 * page, which is the back cover.
 *
 * Typst keeps what it has laid out before, and a real document hardly repeats itself: in each copy the words of every text
 * are turned round by one more place, and the drawings are other files. The words, their widths and their number stay.
 */
export function repeatChapters(definition: Node, times: number): Node {
  const content = definition.content as unknown[];
  const start = content.findIndex((node) => holds(node, "toc")) + 1;
  const end = content.findLastIndex((node) => holds(node, "pageBreak"));
  if (start === 0 || end <= start) throw new Error("the chapters were not found");
  const chapters = content.slice(start, end);
  const copies = Array.from({ length: times }, (_, copy) =>
    copy === 0 ? chapters : (turned(chapters, copy) as unknown[]),
  );
  return {
    ...definition,
    content: [...content.slice(0, start), ...copies.flat(), ...content.slice(end)],
  };
}

function holds(value: unknown, property: string): boolean {
  if (Array.isArray(value)) return value.some((one) => holds(one, property));
  if (!isNode(value)) return false;
  return value[property] !== undefined || Object.values(value).some((one) => holds(one, property));
}

/** Names of places, which must differ from copy to copy, and words that are read. */
const NAMES = new Set(["id", "linkToDestination", "pageReference"]);
const KEPT = new Set(["font", "color", "style", "link", "widths", "layout", "alignment"]);

function turned(value: unknown, copy: number, property = ""): unknown {
  if (typeof value === "string") return turnedWords(value, copy, property);
  if (Array.isArray(value)) return value.map((one) => turned(one, copy, property));
  if (!isNode(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [
      name,
      KEPT.has(name) ? one : turned(one, copy, name),
    ]),
  );
}

function turnedWords(text: string, copy: number, property: string): string {
  if (property === "svg") return text.replace("</svg>", `<!-- ${copy} --></svg>`);
  if (NAMES.has(property) || property === "tocItem") return `${text} ${copy}`;
  if (!WORDS.has(property)) return text;
  const words = text.split(" ");
  const place = copy % words.length;
  return [...words.slice(place), ...words.slice(0, place)].join(" ");
}

const WORDS = new Set(["text", "stack", "ul", "ol", "body", "columns", "flow", "aside", "caption"]);
