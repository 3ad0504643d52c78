import type { ReportDocument } from "../../src/document/report-document.ts";

export type Node = Readonly<Record<string, unknown>>;

const kinds = ["stack", "flow", "aside", "columns", "ul", "ol", "figure", "caption", "footnote"];

/** The nodes right under a node, in reading order. */
export function kidsOf(node: Node): Node[] {
  const held = [...kinds.map((kind) => node[kind]), (node.table as Node | undefined)?.body];
  const words = typeof node.text === "string" ? [] : [node.text];
  return [...held, ...words].flatMap(nodesIn);
}

/** A value's nodes, whatever lists they stand in. */
export function nodesIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  return typeof value === "object" && value !== null ? [value as Node] : [];
}

/** Every node of a document's content, in reading order. */
export function allNodes({ content }: ReportDocument): Node[] {
  const under = (node: Node): Node[] => [node, ...kidsOf(node).flatMap(under)];
  return nodesIn(content).flatMap(under);
}

/** The words of a node and of all it holds. */
export function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsOf).join("");
  if (typeof value === "string" || typeof value === "number") return String(value);
  if (typeof value !== "object" || value === null) return "";
  return wordsOf((value as Node).text).replaceAll("\u00ad", "");
}
