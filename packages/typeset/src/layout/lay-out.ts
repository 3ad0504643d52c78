import type { Measured } from "../measure/measured.ts";
import type { LinkTarget } from "../measure/run-style.ts";
import { Element, type Tag } from "../tags/element.ts";
import { linkAround } from "../tags/link-around.ts";
import { attributesOf, roleOf } from "../tags/role-of.ts";
import { layOutAside } from "./aside.ts";
import { type Column, type PageBreak, type Tie, tied } from "./block.ts";
import { inOneBlock } from "./boxed.ts";
import { checkBreaks } from "./check-breaks.ts";
import { layOutColumns } from "./columns.ts";
import { Detached } from "./detached.ts";
import { layOutFloat, layOutFlow } from "./flow-of.ts";
import { Labelled } from "./labelled.ts";
import type { Layout, Place } from "./layout.ts";
import { layOutList } from "./list.ts";
import { markWith } from "./mark.ts";
import { layOutParagraph } from "./paragraph-lines.ts";
import { layOutDrawing, layOutImage, layOutSvg } from "./pictures.ts";
import { layOutStack } from "./stack.ts";
import { layOutTable } from "./table.ts";
import { layOutToc } from "./table-of-contents.ts";

/**
 * Lays a measured node out as blocks of a column:
 *
 *     margins ── element of the structure tree ── what the node holds ── ties: page breaks, what is kept together
 */
export function layOut(outer: Layout, node: Measured, place: Place, parent: Tag): Column {
  const layout = passesFloats(node) ? outer : withoutFloats(outer);
  // What stands in its column is only the mark that calls it: margins and ties are the block's own.
  const { float } = node.meaning;
  if (float !== undefined && outer.flowWidth !== undefined)
    return layOutFloat(layout, node, parent, float, outer.flowWidth);
  const [left, top, right, bottom] = node._margin ?? NO_MARGIN;
  const inner = { x: place.x + left, width: place.width - left - right };
  const tag = tagOf(node, parent);
  if (node.absolutePosition !== undefined || node.relativePosition !== undefined) {
    const moved = layOutNode(layout, node, place, tag);
    checkBreaks(layout, node, moved.blocks);
    return withTies(node, { blocks: [new Detached(node, moved)], after: 0 });
  }
  const column = opening(node, whole(layout, node, layOutNode(layout, node, inner, tag)));
  return withMargins(withTies(node, column), top, bottom);
}

const NO_MARGIN = [0, 0, 0, 0] as const;

/** A box, a table, columns, what stays whole: these keep what they hold, floats too. */
function passesFloats(node: Measured): boolean {
  const { frame, figure } = node.meaning;
  const moved = node.absolutePosition !== undefined || node.relativePosition !== undefined;
  const kept = node.unbreakable === true || figure === true || frame !== undefined;
  return node.stack !== undefined && !moved && !kept;
}

function withoutFloats(layout: Layout): Layout {
  return layout.flowWidth === undefined ? layout : { ...layout, flowWidth: undefined };
}

function layOutNode(layout: Layout, node: Measured, place: Place, tag: Tag): Column {
  const { flow, frame } = node.meaning;
  if (flow !== undefined) return layOutFlow(layout, node, place, tag);
  if (frame !== undefined) return layOutAside(layout, node, place, tag);
  return layOutPlain(layout, node, place, tag);
}

function layOutPlain(layout: Layout, node: Measured, place: Place, tag: Tag): Column {
  if (node.stack !== undefined) return layOutStack(layout, node.stack, place, tag);
  if (node.columns !== undefined) return layOutColumns(layout, node, place, tag);
  if (node.ul !== undefined || node.ol !== undefined) return layOutList(layout, node, place, tag);
  if (node.table !== undefined) return layOutTable(layout, node, place, tag);
  if (node.text !== undefined) return layOutParagraph(layout, node, place, tag);
  if (node.toc !== undefined) return layOutToc(layout, node, place, tag);
  if (node.image !== undefined) return layOutImage(layout, node, place, tag);
  if (node.svg !== undefined) return layOutSvg(layout, node, place, tag);
  return layOutDrawing(layout, node, place, tag);
}

/** What must not be parted becomes one block; a single block says it itself. */
function whole(layout: Layout, node: Measured, column: Column): Column {
  if (node.unbreakable !== true && node.meaning.figure !== true) return column;
  const { blocks, after } = column;
  if (blocks.length === 0) return column;
  checkBreaks(layout, node, blocks);
  return { blocks: [inOneBlock(blocks)], after };
}

/** A node that links lead to says where it begins; a text's first line does so itself. */
function opening(node: Measured, column: Column): Column {
  const { id } = node;
  const [first, ...others] = column.blocks;
  if (id === undefined || node.text !== undefined || first === undefined) return column;
  const mark = markWith({
    place(page, _, y, echo) {
      if (!echo) page.destinations.set(id, y);
    },
  });
  return { ...column, blocks: [new Labelled(first, mark), ...others] };
}

function withTies(node: Measured, column: Column): Column {
  const [first, ...others] = column.blocks;
  if (first === undefined) {
    if (node.pageBreak === undefined) return column;
    return { blocks: [markWith({ tie: breakOf(node) ?? "free" })], after: column.after };
  }
  const tie = breakOf(node);
  if (node.meaning.needs !== undefined) return needing(node.meaning.needs, column, tie);
  return tie === undefined
    ? column
    : { ...column, blocks: [tied(first, tie, first.space), ...others] };
}

/** A mark of no height that finds room only where that much is left; what follows stays with it. */
function needing(least: number, { blocks, after }: Column, tie: Tie = "free"): Column {
  const [first, ...others] = blocks;
  if (first === undefined) return { blocks, after };
  const mark = markWith({ least, space: first.space, tie });
  return { blocks: [mark, tied(first, "kept", 0), ...others], after };
}

function breakOf({ pageBreak }: Measured): PageBreak | undefined {
  if (pageBreak === "before") return "page";
  if (pageBreak === "beforeOdd") return "odd-page";
  return pageBreak === "beforeEven" ? "even-page" : undefined;
}

function withMargins({ blocks, after }: Column, top: number, bottom: number): Column {
  const [first, ...others] = blocks;
  if (first === undefined) return { blocks, after: after + top + bottom };
  if (top === 0) return { blocks, after: after + bottom };
  return { blocks: [tied(first, first.tie, first.space + top), ...others], after: after + bottom };
}

/** The element that a node is in the structure tree: its own, or its parent's when it means nothing by itself. */
function tagOf(node: Measured, parent: Tag): Tag {
  if (!(parent instanceof Element)) return parent;
  const { meaning } = node;
  if (meaning.artifact === true) return "Layout";
  const role = roleOf(node);
  if (role === undefined) return parent;
  const { alt, lang, actualText } = meaning;
  const { _link: target } = node;
  const holder = target === undefined ? parent : linkTo(target, parent);
  return holder.add(role, {
    ...(alt === undefined ? {} : { alt }),
    ...(lang === undefined ? {} : { lang }),
    ...(actualText === undefined ? {} : { actualText }),
    attributes: attributesOf(node),
  });
}

/** A picture that leads somewhere stands in a link: in the one around it, where it leads to the same. */
function linkTo(target: LinkTarget, parent: Element): Element {
  return linkAround(parent, target) === undefined ? parent.add("Link", { target }) : parent;
}

/** Lays out what a cell or list item holds: words that are all of it belong to its element, without one of their own. */
export function layOutHeld(layout: Layout, node: Measured, place: Place, holder: Tag): Column {
  if (node.text === undefined || node.meaning.heading !== undefined) {
    return layOut(layout, node, place, holder);
  }
  const [left, top, right, bottom] = node._margin ?? NO_MARGIN;
  const inner = { x: place.x + left, width: place.width - left - right };
  const tag = node.meaning.artifact === true ? "Layout" : holder;
  return withMargins(withTies(node, layOutParagraph(layout, node, inner, tag)), top, bottom);
}
