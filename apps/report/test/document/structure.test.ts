import { describe, expect, test } from "vitest";
import { themeNames } from "../../src/document/theme/themes.ts";
import { Printer } from "../../src/pdf/printer.ts";
import { definitionOf, editions } from "./definition-of.ts";
import { allNodes, kidsOf, type Node, nodesIn, wordsOf } from "./walk.ts";

const themes = themeNames();

/** What those read who do not see the pages: headings, figures, roles, in their order. */
function skeleton(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => [
    ...(node.heading === undefined ? [] : [`H${node.heading} ${wordsOf(node)}`]),
    ...(node.alt === undefined ? [] : [`figure ${node.alt}`]),
    ...(node.role === undefined ? [] : [`${node.role}`]),
    ...["aside", "ul", "ol", "toc", "footnote"].filter((kind) => node[kind] !== undefined),
  ]);
}

describe.each(editions)("the edition %s", (edition) => {
  describe.each(themes)("in the theme %s", (theme) => {
    test("goes down its headings one level at a time, from one title", async () => {
      const headings = allNodes(await definitionOf(edition, theme)).filter(
        ({ heading }) => heading !== undefined,
      );
      const levels = headings.map(({ heading }) => Number(heading));
      expect(levels.length).toBeGreaterThan(25);
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      expect(levels[0]).toBe(1);
      const skipped = headings.filter(
        (_, at) => at > 0 && Number(levels[at]) > Number(levels[at - 1]) + 1,
      );
      expect(skipped.map(wordsOf)).toEqual([]);
    });

    test("tells every figure in words; what has none is a decoration", async () => {
      const nodes = allNodes(await definitionOf(edition, theme));
      const figures = nodes.filter(({ figure }) => figure !== undefined);
      expect(figures.length).toBeGreaterThan(2);
      for (const { alt } of figures) expect(String(alt).length).toBeGreaterThan(40);
      const inside = new Set(figures.map(({ figure }) => figure));
      const bare = nodes.filter(
        (node) =>
          (node.svg ?? node.image ?? node.canvas) !== undefined &&
          node.artifact !== true &&
          node.alt === undefined &&
          !inside.has(node),
      );
      expect(bare).toEqual([]);
    });

    test("lists its chapters once as a whole, and those of a part where it opens", async () => {
      const nodes = allNodes(await definitionOf(edition, theme));
      const lists = nodes.flatMap(({ toc }) => (toc === undefined ? [] : [(toc as Node).id]));
      const items = nodes.flatMap(({ tocItem }) => (Array.isArray(tocItem) ? [tocItem] : []));
      expect(items.length).toBeGreaterThan(5);
      expect(new Set(lists)).toEqual(new Set(items.flat()));
      expect(lists).toHaveLength(new Set(lists).size);
    });

    test("says of every text of the edition the file that it comes from", async () => {
      const { content } = await definitionOf(edition, theme);
      const unplaced = (node: Node): Node[] =>
        node.from !== undefined ? [] : [node, ...kidsOf(node).flatMap(unplaced)];
      const words = nodesIn(content)
        .flatMap(unplaced)
        .flatMap(({ text }) => (typeof text === "string" ? [text] : []));
      expect(words).toEqual(["Sommaire", "Les chiffres et leur origine", expect.any(String)]);
    });

    test("heads every table that is one", async () => {
      const tables = allNodes(await definitionOf(edition, theme)).filter(
        (node) => node.table !== undefined && node.presentation !== true,
      );
      expect(tables).toHaveLength(1);
      for (const { table } of tables) {
        expect(table).toMatchObject({ headerRows: 1, headerCols: 1 });
      }
    });

    test("uses only styles that the theme makes", async () => {
      const document = await definitionOf(edition, theme);
      const used = allNodes(document).flatMap(({ style, tocStyle }) => [style, tocStyle]);
      const known = new Set(Object.keys(document.styles ?? {}));
      const names = new Set(used.filter((name) => typeof name === "string"));
      expect(names.size).toBeGreaterThan(15);
      expect([...names].filter((name) => !known.has(name))).toEqual([]);
    });

    test("has the structure that it has in the others", async () => {
      const [own, first] = await Promise.all([
        definitionOf(edition, theme),
        definitionOf(edition, themes[0] ?? ""),
      ]);
      expect(skeleton(allNodes(own))).toEqual(skeleton(allNodes(first)));
    });

    test("is set without a finding", async () => {
      const { families, ...definition } = await definitionOf(edition, theme);
      const { bytes, pages, issues } = await new Printer().print(definition, families);
      expect(issues).toEqual([]);
      expect(bytes?.length).toBeGreaterThan(50_000);
      expect(pages).toBeLessThan(36);
    });
  });
});
