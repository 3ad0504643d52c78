import { describe, expect, test } from "vitest";
import type { ReportDocument } from "../../src/document/report-document.ts";
import { AA, faintPairs, wcagContrast } from "../../src/document/theme/contrast.ts";
import { themeNamed, themeNames } from "../../src/document/theme/themes.ts";
import { definitionOf, editions } from "./definition-of.ts";
import { kidsOf, type Node, nodesIn, wordsOf } from "./walk.ts";

test("contrast is that of the guidelines", () => {
  expect(wcagContrast("#000000", "#ffffff")).toBe(21);
  expect(wcagContrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});

type Pair = { readonly colour: string; readonly fill: string; readonly words: string };

/** Every text of a document with its colour and the fill that it stands on. */
function pairsOf(document: ReportDocument): Pair[] {
  const styles = (document.styles ?? {}) as Record<string, Node>;
  const pairs: Pair[] = [];
  // A note stands at the foot of the flow that calls it, or of the page.
  const visit = (node: Node, colour: string, fill: string, foot: string) => {
    const named = styles[String(node.style)]?.color;
    const own = String(node.color ?? named ?? colour);
    const ground = String(node.aside === undefined ? fill : (node.fill ?? fill));
    if (typeof node.text === "string" && node.text.trim() !== "") {
      pairs.push({ colour: own, fill: ground, words: node.text });
    } else if (node.text !== undefined) {
      pairs.push({ colour: own, fill: ground, words: wordsOf(node.text) });
    }
    const below = node.flow === undefined ? foot : ground;
    const behind = node.footnote === undefined ? ground : foot;
    for (const kid of kidsOf(node)) visit(kid, own, behind, below);
  };
  let page = "#ffffff";
  for (const node of nodesIn(document.content)) {
    if (node.pageBreak === "before") page = "#ffffff";
    const [area] = nodesIn(node.canvas);
    if (area?.type === "rect") page = String(area.color);
    visit(node, String(document.defaultStyle?.color), page, page);
  }
  return pairs;
}

describe.each(themeNames())("the theme %s", (name) => {
  test.each(editions)("lets every text of the edition %s be read on its fill", async (edition) => {
    const pairs = pairsOf(await definitionOf(edition, name));
    expect(new Set(pairs.map(({ fill }) => fill)).size).toBeGreaterThan(2);
    const faint = pairs.filter(({ colour, fill }) => wcagContrast(colour, fill) < AA);
    expect(faint).toEqual([]);
  });

  test("has no pair of colours that is too faint", () => {
    expect(faintPairs(themeNamed(name))).toEqual([]);
  });
});
