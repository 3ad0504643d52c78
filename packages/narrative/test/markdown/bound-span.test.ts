import { parseChapters } from "@panorama/narrative";
import fc from "fast-check";
import type { Nodes } from "mdast";
import { visit } from "unist-util-visit";
import { describe, expect, test } from "vitest";

function treeOf(text: string) {
  const { chapters, issues } = parseChapters([{ file: "1.md", text }]);
  expect(issues).toEqual([]);
  const [chapter] = chapters;
  if (chapter === undefined) throw new Error("no chapter");
  return chapter.tree;
}

/** The bound spans of a text: what they are, their words and what stands between the braces. */
function spansIn(text: string): [type: string, words: string, binding: string][] {
  const spans: [string, string, string][] = [];
  visit(treeOf(text), (node) => {
    if (node.type === "claim" || node.type === "exemption") {
      spans.push([node.type, node.value, node.binding]);
    }
  });
  return spans;
}

/** What a reader reads of a tree: its texts, spans and line ends. */
function wordsOf(node: Nodes): string {
  if ("children" in node) return node.children.map(wordsOf).join("");
  return "value" in node ? node.value : "";
}

describe("a bound span", () => {
  test.each<[string, string, ReturnType<typeof spansIn>]>([
    ["words and a figure", "[plus de 5]{=a.b} films", [["claim", "plus de 5", "a.b"]]],
    ["no words", "[]{=a.b}", [["claim", "", "a.b"]]],
    ["attributes", '[stable]{=a depuis="x y"}', [["claim", "stable", 'a depuis="x y"']]],
    ["a brace in quotes", '[a]{libre="{x}"}', [["exemption", "a", 'libre="{x}"']]],
    ["an exemption", '[trois]{libre="mot"}', [["exemption", "trois", 'libre="mot"']]],
    ["words over two lines", "[plus de\n   5]{=a}", [["claim", "plus de 5", "a"]]],
    ["an escaped bracket", "[5 \\[x\\]]{=a}", [["claim", "5 [x]", "a"]]],
    ["an entity", "[5&nbsp;000]{=a}", [["claim", "5\u00a0000", "a"]]],
    ["inside strong text", "**[5]{=a}**", [["claim", "5", "a"]]],
    ["inside a quote and a list", "> - [5\n>   films]{=a}", [["claim", "5 films", "a"]]],
    [
      "two in a row",
      "[5]{=a}[6]{=b}",
      [
        ["claim", "5", "a"],
        ["claim", "6", "b"],
      ],
    ],
    ["after an opening bracket", "([5]{=a})", [["claim", "5", "a"]]],
    ["in a title", "## [5]{=a} films", [["claim", "5", "a"]]],
    ["emphasis inside, kept as it is written", "[**5**]{=a}", [["claim", "**5**", "a"]]],
  ])("%s", (_, text, spans) => {
    expect(spansIn(text)).toEqual(spans);
  });

  test.each([
    ["a time", "à 10:30"],
    ["an address with a port", "sur http://x:80"],
    ["a link", "[5](https://a.fr)"],
    ["brackets alone", "[5] films"],
    ["braces of another kind", "[5]{a}"],
    ["a space between brackets and braces", "[5] {=a}"],
    ["braces that are not closed", "[5]{=a"],
    ["braces over two lines", "[5]{=a\nb}"],
    ["an escaped opening bracket", "\\[5]{=a}"],
    ["code", "`[5]{=a}`"],
  ])("%s is none", (_, text) => {
    expect(spansIn(text)).toEqual([]);
  });

  test("a note inside brackets stays a note", () => {
    expect(spansIn("a[^1]\n\n[^1]: b")).toEqual([]);
  });

  test("knows its line and column", () => {
    const positions: unknown[] = [];
    visit(treeOf("# T\n\nIls sont [5]{=a}."), "claim", ({ position }) => {
      positions.push([position?.start.line, position?.start.column, position?.end.column]);
    });
    expect(positions).toEqual([[3, 10, 17]]);
  });
});

describe("binding", () => {
  const prose = fc.string({
    unit: fc.constantFrom(
      ..."aé1 ,.:;!?()«»’'-*_&\n".split(""),
      "&eacute;",
      "10:30",
      "http://x:80",
    ),
    maxLength: 30,
  });
  const words = fc.string({ unit: fc.constantFrom(..."abé12 %,’".split("")), maxLength: 12 });

  test("never changes the text around it", () => {
    fc.assert(
      fc.property(prose, words, prose, (before, inside, after) => {
        // A letter on either side keeps Markdown's own marks from meaning something else without the brackets.
        const bound = treeOf(`x${before}y[${inside}]{=figure.id}z${after}x`);
        const plain = treeOf(`x${before}y\u0001${inside}\u0001z${after}x`.replaceAll("\u0001", ""));
        expect(wordsOf(bound)).toBe(wordsOf(plain));
      }),
      { numRuns: 2000 },
    );
  });
});
