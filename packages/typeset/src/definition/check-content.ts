import type { Finding, Report } from "../finding.ts";
import { namedTableLayouts } from "../pdfmake/internals.ts";
import { checkReferences, type KnownNames, NodeCheck } from "./check-nodes.ts";
import type { DocumentDefinition } from "./document-definition.ts";

/** Tells what is wrong with the nodes of a document; those that functions give are checked when they are given. */
export function checkContent(definition: DocumentDefinition, report: Report): void {
  const names = namesOf(definition);
  new NodeCheck(names, report).check(definition.content, "content");
  checkReferences(names, report);
}

/** Whether content that stands by itself, as a header, can be laid out; tells why it cannot. */
export function isSound(
  definition: DocumentDefinition,
  content: unknown,
  where: string,
  report: Report,
): boolean {
  const found: Finding[] = [];
  const names = namesOf(definition);
  const keep = (finding: Finding) => found.push(finding);
  new NodeCheck(names, keep).check(content, where);
  // It is laid out by itself, and knows nothing of the document's nodes.
  checkReferences(names, keep);
  for (const finding of found) report(finding);
  return found.every(({ severity }) => severity !== "error");
}

function namesOf({ styles, tableLayouts }: DocumentDefinition): KnownNames {
  return {
    // The package's own, of notes.
    styles: new Set(["footnote", ...Object.keys(styles ?? {})]),
    tableLayouts: new Set([...Object.keys(namedTableLayouts), ...Object.keys(tableLayouts ?? {})]),
    ids: new Map(),
    texts: new Set(),
    contents: new Map(),
    references: [],
  };
}
