import { headingMark, PAGE, PAGES } from "./inline.ts";
import { isNode, type Node } from "./node.ts";
import type { Running } from "./running.ts";
import { layoutAsData, layoutFromData } from "./table-layout.ts";

const RUNNING = ["header", "footer", "background"];

/** A definition as plain data: what its functions give stands in their place. */
export function definitionAsData(definition: Node): Node {
  return Object.fromEntries(
    Object.entries(definition).map(([name, value]) => [
      name,
      RUNNING.includes(name) ? runningAsData(value, name) : asData(value),
    ]),
  );
}

/** The definition again, with functions where pdfmake asks for them. */
export function definitionFromData(data: Node): Node {
  const info: Node = isNode(data.info) ? data.info : {};
  const running = RUNNING.filter((name) => isNode(data[name])).map((name) => [
    name,
    runningFromData(data[name] as Running, name),
  ]);
  return {
    ...data,
    content: revived(data.content),
    info: { ...info, creationDate: new Date(String(info.creationDate)) },
    ...Object.fromEntries(running),
  };
}

function asData(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asData);
  if (value instanceof Date) return value.toISOString();
  if (!isNode(value)) return value;
  const { table, layout } = value;
  const entries = Object.entries(value).map(([name, one]) => [name, asData(one)]);
  const node = Object.fromEntries(entries.filter(([, one]) => typeof one !== "function"));
  if (!isNode(table) || !isNode(layout)) return node;
  const body = table.body as unknown[][];
  const columns = Math.max(...body.map((row) => row.length));
  return { ...node, layout: layoutAsData(layout, value, body.length, columns) };
}

function revived(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(revived);
  if (!isNode(value)) return value;
  const node = Object.fromEntries(Object.entries(value).map(([name, one]) => [name, revived(one)]));
  const { table, layout } = value;
  return isNode(table) && isNode(layout) ? { ...node, layout: layoutFromData(layout) } : node;
}

/** Page numbers that no words of a running head hold. */
const [EVEN, ODD, LAST] = [7_777_776, 7_777_777, 9_999_999];

/** The headings that typesetting tells to a running head: their words are marks here. */
const HEADINGS = [1, 2, 3].map((level) => ({ level, title: headingMark(level), page: -1 }));

function runningAsData(running: unknown, name: string): unknown {
  if (typeof running !== "function") return asData(running);
  const on = (page: number) => {
    const content = name === "background" ? running(page, {}) : running(page, LAST, {}, HEADINGS);
    return withWords(asData(content ?? null), (text) =>
      (page === 1 ? text : text.replaceAll(String(page), PAGE)).replaceAll(String(LAST), PAGES),
    );
  };
  const [first, even, odd, last] = [1, EVEN, ODD, LAST].map(on);
  return { first, even, odd, last };
}

function runningFromData(running: Running, name: string) {
  return (page: number, second: unknown, _size: unknown, headings: readonly Node[] = []) => {
    const count = name === "background" ? undefined : second;
    const between = page % 2 === 0 ? running.even : running.odd;
    const content = page === 1 ? running.first : page === count ? running.last : between;
    const title = (level: number) => headings.find((one) => one.level === level)?.title ?? "";
    const numbered = withWords(content, (text) =>
      text
        .replaceAll(PAGE, String(page))
        .replaceAll(PAGES, String(count))
        .replaceAll(/\{\{heading(\d)\}\}/g, (_, level) => String(title(Number(level)))),
    );
    return revived(numbered);
  };
}

function withWords(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((one) => withWords(one, change));
  if (!isNode(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, withWords(one, change)]),
  );
}
