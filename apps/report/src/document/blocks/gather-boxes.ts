import type { RootContent } from "mdast";
import type { ContainerDirective } from "mdast-util-directive";

/** Two boxes that follow each other become one pair, to stand side by side. */
export function gatherBoxes(
  nodes: readonly RootContent[],
): (RootContent | [ContainerDirective, ContainerDirective])[] {
  const gathered: (RootContent | [ContainerDirective, ContainerDirective])[] = [];
  for (const node of nodes) {
    const last = gathered.at(-1);
    const pairs =
      node.type === "containerDirective" &&
      last !== undefined &&
      !Array.isArray(last) &&
      last.type === "containerDirective";
    if (pairs) gathered.splice(-1, 1, [last, node]);
    else gathered.push(node);
  }
  return gathered;
}
