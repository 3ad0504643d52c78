import type { PhrasingContent } from "mdast";
import type { ContentText } from "pdfmake/interfaces.js";
import { printable } from "../printable.ts";
import { theme } from "../theme.ts";

/** One run of text in one style. */
export type Run = ContentText & { text: string };

/** The numbers of a chapter's notes, by their names. */
export type NoteNumbers = ReadonlyMap<string, number>;

/** Inline Markdown as runs. */
export function inlineRuns(
  nodes: readonly PhrasingContent[],
  notes: NoteNumbers,
  style: Omit<Run, "text"> = {},
): Run[] {
  return nodes.flatMap((node): Run[] => {
    switch (node.type) {
      case "text":
      case "claim":
      case "exemption":
        return textRuns(node.value, style);
      case "strong":
        return inlineRuns(node.children, notes, { ...style, bold: true });
      case "emphasis":
        return inlineRuns(node.children, notes, { ...style, italics: true });
      case "link":
        return inlineRuns(node.children, notes, {
          ...style,
          color: theme.colours.focus,
          link: node.url,
        });
      case "footnoteReference": {
        const number = String(notes.get(node.identifier) ?? "");
        return [{ ...style, text: number, sup: true, bold: true }];
      }
      case "break":
        return [{ ...style, text: "\n" }];
      default:
        throw new Error(`${node.type} was not refused by the check`);
    }
  });
}

const raised: Readonly<Record<string, string>> = { "\u1d49": "e", "\u02b3": "r", "\u02e2": "s" };

/** The raised letters of « XXIᵉ » are no characters of the fonts: they are set as such. */
function textRuns(text: string, style: Omit<Run, "text">): Run[] {
  return text
    .split(/([\u1d49\u02b3\u02e2]+)/)
    .filter((piece) => piece !== "")
    .map((piece) =>
      Object.hasOwn(raised, piece.charAt(0))
        ? { ...style, text: Array.from(piece, (letter) => raised[letter]).join(""), sup: true }
        : { ...style, text: printable(piece) },
    );
}
