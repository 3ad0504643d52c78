import type { RootContent } from "mdast";
import type { ContainerDirective, LeafDirective } from "mdast-util-directive";

/** The big figures at the head of a chapter, and the summary that goes with them. */
export type Opening = {
  readonly figures: readonly LeafDirective[];
  readonly summary: ContainerDirective;
};

/** Takes the opening off a chapter: big figures with an « essentiel » right after them. */
export function splitOpening(nodes: readonly RootContent[]): {
  opening: Opening | undefined;
  rest: readonly RootContent[];
} {
  const blocks = nodes.filter((node) => node.type !== "heading" || node.depth > 2);
  const count = blocks.findIndex((node) => !isBigFigure(node));
  const summary = blocks[count];
  if (count < 1 || summary?.type !== "containerDirective")
    return { opening: undefined, rest: nodes };
  const figures = blocks.slice(0, count).filter(isBigFigure);
  return { opening: { figures, summary }, rest: blocks.slice(count + 1) };
}

function isBigFigure(node: RootContent): node is LeafDirective {
  return node.type === "leafDirective" && node.name === "chiffre";
}
