import type { Inline, TextNode } from "@panorama/typeset";
import type { FootnoteDefinition, PhrasingContent } from "mdast";

/** The notes of a chapter, by the names that call them. */
export type Notes = ReadonlyMap<string, FootnoteDefinition>;

type RunStyle = Pick<TextNode, "bold" | "italics" | "link" | "decoration">;

/** Inline Markdown as runs; a call of a note carries the note. */
export function inlineRuns(
  nodes: readonly PhrasingContent[],
  notes: Notes,
  style: RunStyle = {},
): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    switch (node.type) {
      case "text":
      case "claim":
      case "exemption":
        return [{ ...style, text: node.value }];
      case "strong":
        return inlineRuns(node.children, notes, { ...style, bold: true });
      case "emphasis":
        return inlineRuns(node.children, notes, { ...style, italics: true });
      case "link":
        return inlineRuns(node.children, notes, {
          ...style,
          decoration: "underline",
          link: node.url,
        });
      case "footnoteReference":
        return [{ footnote: { text: noteRuns(notes, node.identifier), style: "footnote" } }];
      case "break":
        return [{ ...style, text: "\n" }];
      default:
        throw new Error(`${node.type} was not refused by the check`);
    }
  });
}

function noteRuns(notes: Notes, name: string): Inline[] {
  const definition = notes.get(name);
  if (definition === undefined) throw new Error(`note ${name} was not refused by the check`);
  return definition.children.flatMap((child, position) => [
    ...(position > 0 ? ["\n"] : []),
    ...(child.type === "paragraph" ? inlineRuns(child.children, notes) : []),
  ]);
}
