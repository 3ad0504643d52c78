import type { Root } from "mdast";
import { composeDraft } from "./compose-french.ts";
import { hyphenateDraft } from "./hyphenate.ts";
import { keptAsWritten } from "./kept-as-written.ts";
import { rewriteProse } from "./tree-draft.ts";

/**
 * A chapter's tree with its prose set as `composeFrench` sets a text, across nodes: the space before a colon that follows
 * a title in italics, between a claim and what it counts. Code, HTML, links that show their address and the attributes
 * of directives stay as they are; ends of lines inside a paragraph become spaces. A claim without words counts as a
 * word: give claims their words first.
 *
 * @example
 * import { composeFrenchTree, parseChapters } from "@panorama/narrative";
 *
 * const { chapters } = parseChapters([{ file: "1.md", text: "*Le Fil*: [17]{=total} films" }]);
 * const tree = composeFrenchTree(chapters[0]?.tree ?? { type: "root", children: [] });
 * const [paragraph] = tree.children;
 * paragraph?.type === "paragraph" && paragraph.children.map((node) => "value" in node && node.value); //=> [false, "\u202f: ", "17", "\u00a0films"]
 */
export function composeFrenchTree(tree: Root, names: readonly string[] = []): Root {
  return rewriteProse(tree, keptAsWritten(names), composeDraft);
}

/**
 * A chapter's tree with soft hyphens in its prose, as `hyphenate` puts them in a text; titles are not broken (Lexique).
 *
 * @example
 * import { hyphenateTree } from "@panorama/narrative";
 *
 * hyphenateTree({ type: "root", children: [{ type: "text", value: "cinéma" }] }).children; //=> [{ type: "text", value: "ci\u00adnéma" }]
 */
export function hyphenateTree(tree: Root, names: readonly string[] = []): Root {
  return rewriteProse(tree, keptAsWritten(names), hyphenateDraft, new Set(["heading"]));
}
