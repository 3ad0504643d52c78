import type { Page } from "../pages/page.ts";
import { type Block, breaksWithin, heightOf, type Split, type Tie } from "./block.ts";
import { fill } from "./fill.ts";
import type { Note } from "./note.ts";
import { placeDown } from "./place-down.ts";

/** What is drawn behind a box: its place and size on the page, and whether the box begins and ends there. */
export type Ground = (
  page: Page,
  place: Rectangle,
  part: { first: boolean; last: boolean },
  echo: boolean,
) => void;

export type Rectangle = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

type BoxedProperties = {
  readonly blocks: readonly Block[];
  readonly x: number;
  readonly width: number;
  /** Inside the ground, above and below the blocks. */
  readonly top: number;
  readonly bottom: number;
  readonly ground: Ground | undefined;
  /** Asked to stay whole: parted only where no page could hold it. */
  readonly whole: boolean;
  readonly space: number;
  readonly tie: Tie;
};

/** Blocks as one, without a ground: parted only where no page could hold them. */
export function inOneBlock(blocks: readonly Block[]): Boxed {
  const box = { blocks, x: 0, width: 0, top: 0, bottom: 0, ground: undefined, whole: true };
  return new Boxed({ ...box, space: 0, tie: "free" });
}

/** Blocks that share a ground: parted over columns, each part has the ground and its padding. */
export class Boxed implements Block {
  readonly height: number;
  readonly space: number;
  readonly tie: Tie;
  readonly breaks: boolean;
  readonly notes: readonly Note[];
  readonly baseline: number | undefined;
  readonly box: BoxedProperties;
  readonly part: { readonly first: boolean; readonly last: boolean };

  constructor(box: BoxedProperties, part = { first: true, last: true }) {
    this.box = box;
    this.part = part;
    this.height = box.top + heightOf(box.blocks) + box.bottom;
    this.space = box.space;
    this.tie = box.tie;
    this.breaks = !box.whole && breaksWithin(box.blocks);
    this.notes = box.blocks.flatMap(({ notes }) => notes);
    const first = box.blocks[0];
    this.baseline =
      first?.baseline === undefined ? undefined : box.top + first.space + first.baseline;
  }

  split(room: number, force: boolean): Split | undefined {
    const { box, part } = this;
    if (box.whole && !force) return undefined;
    const { placed, rest, page } = fill(box.blocks, room - box.top - box.bottom, force);
    if (placed.length === 0) return undefined;
    const blocks = placed.map(({ block }) => block);
    // What had to be set otherwise may fit whole.
    if (rest.length === 0) return { head: new Boxed({ ...box, blocks }, part), rest: undefined };
    return {
      head: new Boxed({ ...box, blocks }, { first: part.first, last: false }),
      rest: new Boxed({ ...box, blocks: rest, tie: "free" }, { first: false, last: part.last }),
      page,
    };
  }

  place(page: Page, x: number, y: number, echo: boolean): void {
    const { box, part } = this;
    box.ground?.(page, { x: x + box.x, y, width: box.width, height: this.height }, part, echo);
    placeDown(box.blocks, page, x, y + box.top, echo);
  }
}
