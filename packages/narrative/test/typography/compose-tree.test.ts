import { composeFrenchTree, hyphenateTree, parseChapters } from "@panorama/narrative";
import type { Nodes, Root, Text } from "mdast";
import { describe, expect, test } from "vitest";

function treeOf(markdown: string): Root {
  const { chapters, issues } = parseChapters([{ file: "1.md", text: markdown }]);
  expect(issues).toEqual([]);
  return chapters[0]?.tree ?? { type: "root", children: [] };
}

/** The values below a node, in the order of the text. */
function values(node: Nodes): string[] {
  if ("value" in node) return [node.value];
  return "children" in node ? node.children.flatMap(values) : [];
}

function composed(markdown: string, names: readonly string[] = []): string[] {
  return values(composeFrenchTree(treeOf(markdown), names));
}

describe("rules see across nodes", () => {
  test.each<readonly [string, string[]]>([
    ["*Image* : suite", ["Image", "\u202f: suite"]],
    ["*Image*: suite", ["Image", "\u202f: suite"]],
    ["**Image **", ["**Image **"]],
    ["*Image* ***Image***: suite", ["Image", " ", "Image", "\u202f: suite"]],
    ["« *Image* », puis", ["«\u202f", "Image", "\u202f», puis"]],
    ["«*Image*»", ["«\u202f", "Image", "\u202f»"]],
    ["l'*Image* d'**art**", ["l’", "Image", " d’", "art"]],
    ["**12 500** km", ["12\u202f500", "\u00a0km"]],
    ["**12**%", ["12", "\u202f%"]],
    ["n° *5* et 5 *films*", ["n°\u00a0", "5", "\u00a0et 5\u00a0", "films"]],
    ["[564 711]{=total} jeunes", ["564\u202f711", "\u00a0jeunes"]],
    ["«[12]{=total}»", ["«\u202f", "12", "\u202f»"]],
    ['Soit [l\'été : 12]{libre="cité"} films', ["Soit ", "l’été\u202f: 12", "\u00a0films"]],
    ["Il y a  []{=total} : oui", ["Il y a  ", "", "\u202f: oui"]],
    ["[Le site : oui](https://cnc.fr): oui", ["Le site\u202f: oui", "\u202f: oui"]],
    ["Quoi[^1]?\n\n[^1]: Oui?", ["Quoi", "\u202f?", "Oui\u202f?"]],
    ["12[^1] films\n\n[^1]: Oui", ["12", "\u00a0films", "Oui"]],
    ["`a ?b`: oui", ["a ?b", "\u202f: oui"]],
    ["Oui\\\n: suite", ["Oui", ": suite"]],
    ["12\nfilms", ["12\u00a0films"]],
    ["Oui\n\n\\: suite", ["Oui", ": suite"]],
    ["- 12\n- films", ["12", "films"]],
    ["# L'été: oui", ["L’été\u202f: oui"]],
    ["> L'été: oui", ["L’été\u202f: oui"]],
  ])("%j", (markdown, after) => {
    expect(composed(markdown)).toEqual(after);
  });

  test.each([
    [
      ["a ", " : b"],
      ["a\u202f", ": b"],
    ],
    [
      ["a  ", " : b"],
      ["a\u202f", ": b"],
    ],
    [
      ["a  ", ": b"],
      ["a\u202f", ": b"],
    ],
    [
      ["a", "  : b"],
      ["a", "\u202f: b"],
    ],
    [
      ["12", " 500"],
      ["12", "\u202f500"],
    ],
  ])("spaces on both sides of an edge: %j", (texts, after) => {
    const children = texts.map((value): Text => ({ type: "text", value }));
    const tree: Root = { type: "root", children: [{ type: "paragraph", children }] };
    expect(values(composeFrenchTree(tree))).toEqual(after);
  });

  test("a name too", () => {
    expect(composed("*Passeurs* d'images: d'images", ["Passeurs d'images"])).toEqual([
      "Passeurs",
      " d'images\u202f: d’images",
    ]);
  });
});

describe("what is not prose stays as it is", () => {
  test.each([
    "`l'été: oui` et",
    "```\nl'été: oui\n```",
    "<b title='a: b'>",
    "[https://cnc.fr/a?](https://cnc.fr/a?) et",
    "[a'b@cnc.fr](mailto:a'b@cnc.fr) et",
    "<https://cnc.fr/?b;c>",
    "![l'été: oui](image.png)",
    '::chiffre{titre="l\'été: oui"}',
    ':::encadre{titre="l\'été: oui"}\nOui.\n:::',
  ])("%j", (markdown) => {
    const tree = treeOf(markdown);
    expect(composeFrenchTree(tree)).toEqual(tree);
  });
});

describe("the tree given", () => {
  const markdown = "# L'été: animation\n\nUne *animation*: l'animation de [12]{=total} films.";
  test.each([composeFrenchTree, hyphenateTree])("is left as it was by %o", (transform) => {
    const tree = treeOf(markdown);
    const done = transform(tree);
    expect(tree).toEqual(treeOf(markdown));
    expect(done).not.toEqual(tree);
    expect(transform(done)).toEqual(done);
  });
});

test("soft hyphens in prose, not in titles, code or addresses", () => {
  const markdown =
    "# Une animation\n\nUne *animation* `animation` [animation.fr](https://animation.fr) de Lyon[^1]\n\n[^1]: animation";
  expect(values(hyphenateTree(treeOf(markdown)))).toEqual([
    "Une animation",
    "Une ",
    "ani\u00adma\u00adtion",
    " ",
    "animation",
    " ",
    "animation.fr",
    " de Lyon",
    "ani\u00adma\u00adtion",
  ]);
  expect(values(hyphenateTree(treeOf("Une ani*mation*")))).toEqual([
    "Une ani",
    "\u00adma\u00adtion",
  ]);
  expect(values(hyphenateTree(treeOf("une animation *rurale*"), ["animation rurale"]))).toEqual([
    "une animation ",
    "rurale",
  ]);
});
