import type { Paragraph, RootContent } from "mdast";
import type { ContainerDirective, LeafDirective } from "mdast-util-directive";

/** What opens a chapter: large figures with the summary that goes with them, or a first paragraph that leads in. */
export type Opening = {
  readonly figures: readonly LeafDirective[];
  readonly summary: ContainerDirective | undefined;
  readonly lead: Paragraph | undefined;
};

/** Takes the opening off the blocks of a chapter. */
export function splitOpening(nodes: readonly RootContent[]): {
  opening: Opening;
  rest: readonly RootContent[];
} {
  const figures = nodes.slice(
    0,
    nodes.findIndex((node) => !isBigFigure(node)),
  );
  const next = nodes[figures.length];
  const opening = { figures: figures.filter(isBigFigure), summary: undefined, lead: undefined };
  if (next?.type === "containerDirective" && next.name === "essentiel") {
    return { opening: { ...opening, summary: next }, rest: nodes.slice(figures.length + 1) };
  }
  if (figures.length === 0 && next?.type === "paragraph") {
    return { opening: { ...opening, lead: next }, rest: nodes.slice(1) };
  }
  return { opening: { ...opening, figures: [] }, rest: nodes };
}

function isBigFigure(node: RootContent): node is LeafDirective {
  return node.type === "leafDirective" && node.name === "chiffre";
}
