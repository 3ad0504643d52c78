import { printFigure } from "@panorama/schema";
import type { PhrasingContent } from "mdast";
import type { ContentText } from "pdfmake/interfaces.js";
import { boundSpan } from "../../chapters/dialect.ts";
import type { Figures } from "../../figures/edition-figures.ts";
import { printable } from "../printable.ts";
import { theme } from "../theme.ts";

/** One run of text in one style. */
export type Run = ContentText & { text: string };

/** What inline text may refer to: figures, and the numbers of the chapter's notes. */
export type References = {
  readonly figures: Figures;
  readonly notes: ReadonlyMap<string, number>;
};

/** Inline Markdown as runs; bound spans become the figures' own words. */
export function inlineRuns(
  nodes: readonly PhrasingContent[],
  references: References,
  style: Omit<Run, "text"> = {},
): Run[] {
  return nodes.flatMap((node): Run[] => {
    switch (node.type) {
      case "text":
        return [{ ...style, text: printable(bindFigures(node.value, references.figures)) }];
      case "strong":
        return inlineRuns(node.children, references, { ...style, bold: true });
      case "emphasis":
        return inlineRuns(node.children, references, { ...style, italics: true });
      case "link":
        return inlineRuns(node.children, references, {
          ...style,
          color: theme.colours.focus,
          link: node.url,
        });
      case "footnoteReference": {
        const number = String(references.notes.get(node.identifier) ?? "");
        return [{ ...style, text: number, sup: true, bold: true }];
      }
      case "break":
        return [{ ...style, text: "\n" }];
      default:
        throw new Error(`${node.type} was not refused by the check`);
    }
  });
}

const spanAndSpace = new RegExp(`${boundSpan.source}( ?)`, "g");

/** Puts each figure's own words in the place of its empty brackets, held to the word that follows. */
function bindFigures(text: string, figures: Figures): string {
  return text
    .replace(spanAndSpace, (_, __, id: string, space: string) => {
      const figure = figures.get(id);
      if (figure === undefined) throw new Error(`${id} was not refused by the check`);
      return printFigure(figure) + space.replace(" ", "\u00a0");
    })
    .replaceAll("\n", " ");
}
