import { type Block, isPageBreak, type PageBreak, type Split, tied } from "./block.ts";
import type { FootArea } from "./foot-area.ts";

/** A block, and its top edge in its column. */
export type Placed = { readonly block: Block; readonly y: number };

export type Filled = {
  readonly placed: readonly Placed[];
  /** What did not fit, ready to open the next column. */
  readonly rest: readonly Block[];
  /** Down to the last block's foot; notes are not in it. */
  readonly height: number;
  /** The page break that ended the column, where one did. */
  readonly page: PageBreak | undefined;
};

/** A hair more than rounding can add up to. */
const TOLERANCE = 0.01;

/**
 * Fills a column of height `room` with blocks from the front. It ends at a page break, or where the next block does not fit:
 * that block is split, or the column ends at the last place where it may. With `force`, a column that could take nothing
 * takes something. The footnotes that blocks call take their height from the foot of the column when it has a foot area.
 */
export function fill(
  blocks: readonly Block[],
  room: number,
  force: boolean,
  foot?: FootArea,
): Filled {
  const placed: Placed[] = [];
  let y = 0;
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as Block;
    if (index > 0 && isPageBreak(block.tie)) {
      return { placed, rest: blocks.slice(index), height: y, page: block.tie };
    }
    const top = y + block.space;
    if (fits(block, room - top, foot)) {
      placed.push({ block, y: top });
      foot?.call(block.notes);
      y = top + block.height;
      continue;
    }
    const parts = splitInto(block, room - top, force && index === 0, foot);
    if (parts !== undefined) {
      placed.push({ block: parts.head, y: top });
      foot?.call(parts.head.notes);
      foot?.confine(room - top - parts.head.height);
      y = top + parts.head.height;
      // Set otherwise, it had room after all.
      if (parts.rest === undefined) continue;
      return ended(placed, [parts.rest, ...blocks.slice(index + 1)], y, parts.page);
    }
    return breakBefore(blocks, placed, index, { room, force, foot });
  }
  return { placed, rest: [], height: y, page: undefined };
}

function fits(block: Block, room: number, foot: FootArea | undefined): boolean {
  if (block.breaks === true) return false;
  if (block.least !== undefined && block.least > room + TOLERANCE) return false;
  return block.height + (foot?.heightWith(block.notes) ?? 0) <= room + TOLERANCE;
}

/**
 * A split whose head leaves room for the notes that it calls: each try leaves what the last one called for. Where something
 * must be taken and none does, the notes go on at the next foot.
 */
function splitInto(block: Block, room: number, force: boolean, foot: FootArea | undefined) {
  let reserved = foot?.heightWith([]) ?? 0;
  let last: Split | undefined;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const parts = block.split?.(room - reserved, force);
    if (foot === undefined) return parts;
    if (parts === undefined) {
      // It may be that only its notes have no room.
      const all = foot.heightWith(block.notes);
      if (last !== undefined || all <= reserved || block.height > room - reserved) break;
      reserved = all;
      continue;
    }
    last = parts;
    const needed = foot.heightWith(parts.head.notes);
    if (needed <= reserved + TOLERANCE) return parts;
    reserved = needed;
  }
  return force ? last : undefined;
}

const MOST_TRIES = 6;

type Ending = {
  readonly room: number;
  readonly force: boolean;
  readonly foot: FootArea | undefined;
};

/** Ends the column before a block that does not fit, as far back as what is kept together asks. */
function breakBefore(
  blocks: readonly Block[],
  placed: Placed[],
  index: number,
  { room, force, foot }: Ending,
): Filled {
  let end = index;
  while (end > 0 && blocks[end]?.tie === "kept") end--;
  if (end === 0 && force) end = Math.max(index, 1);
  const kept = placed.slice(0, end);
  if (end > index) {
    const block = blocks[0] as Block;
    kept.push({ block, y: block.space });
    foot?.call(block.notes);
    foot?.confine(room - block.space - block.height);
  }
  for (const { block } of placed.slice(end)) foot?.recall(block.notes);
  const last = kept.at(-1);
  return ended(kept, blocks.slice(end), last === undefined ? 0 : last.y + last.block.height);
}

function ended(
  placed: readonly Placed[],
  rest: readonly Block[],
  height: number,
  within?: PageBreak,
): Filled {
  const [first, ...others] = rest;
  if (first === undefined || placed.length === 0) return { placed, rest, height, page: undefined };
  const page = isPageBreak(first.tie) ? first.tie : within;
  const opening = isPageBreak(first.tie) ? first : tied(first, "free", 0);
  return { placed, rest: [opening, ...others], height, page };
}
