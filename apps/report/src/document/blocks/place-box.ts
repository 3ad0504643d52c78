import type { BoxName } from "@panorama/narrative";
import type { ContainerDirective } from "mdast-util-directive";
import { toString as plainText } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import type { Placed } from "./arrange.ts";
import { box, summary } from "./box.ts";
import { proseBlock } from "./prose.ts";
import { pullQuote } from "./pull-quote.ts";
import type { Setting } from "./setting.ts";
import { wholeWords } from "./whole-words.ts";

/** A box stands whole in the column, a longer one over the full width; what would take most of a page is parted. */
export function placeBox(node: ContainerDirective, { material, notes }: Setting): Placed {
  const { theme } = material;
  const { titre, source } = attributesOf(node);
  const name = node.name as BoxName;
  const blocks = ({ children }: ContainerDirective, style: string) =>
    children.map((child) => proseBlock(child, notes, style));
  if (name === "citation") {
    const words = blocks(wholeWords(node), "quote");
    return { place: "column", content: pullQuote(words, source, theme) };
  }
  if (name === "essentiel") {
    const told = blocks(wholeWords(node), "boxParagraph");
    return { place: "across", content: summary(told, theme, true) };
  }
  const length = plainText(node).length + titre.length + LINE * linesOf(node);
  const wide = length > LONGEST_IN_COLUMN && length <= LONGEST_WHOLE;
  const content = box(name, { title: titre, blocks: blocks(node, "boxParagraph") }, theme, wide);
  if (wide) return { place: "float", content };
  const space = { marginTop: theme.spacing.block - 6, marginBottom: theme.spacing.block };
  return {
    place: "column",
    content: { ...content, ...space, unbreakable: length <= LONGEST_IN_COLUMN },
  };
}

function attributesOf({ attributes }: ContainerDirective): { titre: string; source: string } {
  return { titre: attributes?.titre ?? "", source: attributes?.source ?? "" };
}

/** In characters; a line that ends before its edge counts for a whole one. */
const LONGEST_IN_COLUMN = 1050;
const LONGEST_WHOLE = 2600;
const LINE = 45;

/** Paragraphs, items of lists and forced breaks. */
function linesOf(node: ContainerDirective): number {
  let lines = 0;
  visit(node, ["paragraph", "break"], () => {
    lines += 1;
  });
  return lines;
}
