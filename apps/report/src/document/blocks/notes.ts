import type { FootnoteDefinition, Root } from "mdast";
import type { Content } from "pdfmake/interfaces.js";
import { visit } from "unist-util-visit";
import { theme } from "../theme.ts";
import { gridRow } from "./grid-row.ts";
import { inlineRuns, type NoteNumbers } from "./inline.ts";

const { colours, sizes } = theme;

/** Notes are numbered by their first call, from 1 in each chapter. */
export function numberNotes(tree: Root): NoteNumbers {
  const numbers = new Map<string, number>();
  visit(tree, "footnoteReference", ({ identifier }) => {
    if (!numbers.has(identifier)) numbers.set(identifier, numbers.size + 1);
  });
  return numbers;
}

/** A chapter's notes, in the order of their calls. */
export function noteRows(
  definitions: readonly FootnoteDefinition[],
  numbers: NoteNumbers,
): Content[] {
  const notes = definitions
    .map((definition) => ({ definition, number: numbers.get(definition.identifier) }))
    .filter((note): note is typeof note & { number: number } => note.number !== undefined)
    .sort((a, b) => a.number - b.number)
    .map(({ definition, number }): Content => {
      const runs = definition.children.flatMap((child) =>
        child.type === "paragraph" ? inlineRuns(child.children, numbers) : [],
      );
      return {
        text: [{ text: `${number}  `, bold: true, color: colours.focus }, ...runs],
        fontSize: sizes.small,
        lineHeight: 1.05,
        color: colours.text,
        margin: [0, 0, 0, 3],
      };
    });
  const label: Content = { text: "Notes", fontSize: sizes.small, bold: true, color: colours.text };
  return notes.length === 0 ? [] : [gridRow(label, notes, 0)];
}
