import type { Aside, Content } from "@panorama/typeset";
import { columnWidth } from "../theme/page.ts";
import type { Theme } from "../theme/theme.ts";
import { rule } from "./rule.ts";

/** Words that deserve to be seen from afar, between two rules of the column's width, and whose they are. */
export function pullQuote(blocks: readonly Content[], source: string, theme: Theme): Aside {
  const { colours, spacing } = theme;
  const width = columnWidth(theme);
  const line = rule(width, colours.focus, 2);
  return {
    aside: [
      line,
      ...blocks,
      { text: source, style: "quoteSource", margin: [0, 0, 0, 9] },
      rule(width, colours.rule, 0.6),
    ],
    role: "BlockQuote",
    padding: [0, 0, 0, 0],
    unbreakable: true,
    margin: [0, spacing.block - 4, 0, spacing.block],
  };
}
