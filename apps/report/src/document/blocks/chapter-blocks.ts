import type { Content } from "@panorama/typeset";
import type { Root, RootContent } from "mdast";
import { arrange, type Block, type Placed } from "./arrange.ts";
import { inlineRuns } from "./inline.ts";
import { insertion } from "./insertion.ts";
import { chapterOpening } from "./opening.ts";
import { placeBox } from "./place-box.ts";
import { proseBlock } from "./prose.ts";
import type { Setting } from "./setting.ts";
import { splitOpening } from "./split-opening.ts";
import { wholeWords } from "./whole-words.ts";

/** The blocks of a chapter below its title: what opens it, then its text in columns. */
export function chapterBlocks(tree: Root, setting: Setting): Content[] {
  const told = tree.children.filter(
    (node) => node.type !== "footnoteDefinition" && !(node.type === "heading" && node.depth < 3),
  );
  const { opening, rest } = splitOpening(told);
  const placed = joinRegisters(
    rest.map((node) => locate(placeBlock(node, setting), node, setting)),
  );
  return [...chapterOpening(opening, setting), ...arrange(placed, setting.material.theme)];
}

/** What is found amiss in a block is told by its line in the chapter. */
function locate({ place, content }: Placed, { position }: RootContent, { file }: Setting): Placed {
  return { place, content: { ...content, from: `${file}:${position?.start.line ?? 1}` } };
}

function placeBlock(node: RootContent, setting: Setting): Placed {
  const { notes, level } = setting;
  switch (node.type) {
    case "heading": {
      const text = inlineRuns(wholeWords(node).children, notes);
      return { place: "column", content: { text, heading: level, style: "section" } };
    }
    case "containerDirective":
      return placeBox(node, setting);
    case "leafDirective":
      return insertion(node, setting);
    default:
      return { place: "column", content: proseBlock(node, notes) as Block };
  }
}

/** A chart beside a register shares its page: the map and the structures that it shows. */
function joinRegisters(placed: readonly Placed[]): Placed[] {
  const joined: Placed[] = [];
  for (const one of placed) {
    const last = joined.at(-1);
    if (last?.place === "across" && one.place === "float") {
      const stack = [{ ...one.content, unbreakable: true }, last.content];
      joined.splice(-1, 1, { place: "float", content: { stack, unbreakable: true } });
    } else joined.push(one);
  }
  return joined;
}
