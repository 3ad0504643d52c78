import type { Page } from "../pages/page.ts";
import {
  type Block,
  breaksWithin,
  type Float,
  heightOf,
  isPageBreak,
  type Split,
  type Tie,
} from "./block.ts";
import { type Filled, fill } from "./fill.ts";
import { FootArea } from "./foot-area.ts";
import type { Note } from "./note.ts";

type FlowProperties = {
  readonly blocks: readonly Block[];
  /** Floats that found no room on an earlier page, and notes that go on from there. */
  readonly waiting: readonly Block[];
  readonly carried: readonly Block[];
  readonly count: number;
  readonly gap: number;
  /** Of one column. */
  readonly width: number;
  readonly x: number;
  readonly space: number;
  readonly tie: Tie;
};

/** Space between the columns and a float. */
const FLOAT_SPACE = 14;

/**
 * Content in columns of one width, level where it ends. Footnotes go to the foot of the column that calls them, floats to
 * the head or foot of the page part, over the full width.
 */
export class Flow implements Block {
  readonly space: number;
  readonly tie: Tie;
  readonly flow: FlowProperties;
  readonly least: number;
  readonly breaks: boolean;
  knownArea: Area | undefined;

  constructor(flow: FlowProperties, area?: Area) {
    this.flow = flow;
    this.space = flow.space;
    this.tie = flow.tie;
    this.knownArea = area;
    // What has its place has been parted.
    this.breaks = area === undefined && breaksWithin(flow.blocks);
    this.least = area?.height ?? heightOf(flow.blocks) / flow.count;
  }

  /** All of it, its columns level; found out when it is asked for. */
  get area(): Area {
    this.knownArea ??= levelled(this.flow);
    return this.knownArea;
  }

  /** Those of floats; its columns take care of their own. */
  get notes(): readonly Note[] {
    return [...this.area.top, ...this.area.bottom].flatMap(({ notes }) => notes);
  }

  get height(): number {
    return this.area.height;
  }

  split(room: number, force: boolean): Split | undefined {
    return this.#splitAtBreak(room) ?? this.#splitAnywhere(room, force);
  }

  /** What stands before a page break is level, where all of it has room. */
  #splitAtBreak(room: number): Split | undefined {
    const { flow } = this;
    const at = flow.blocks.findIndex(({ tie }, index) => index > 0 && isPageBreak(tie));
    const tie = flow.blocks[at]?.tie;
    if (tie === undefined || !isPageBreak(tie)) return undefined;
    const head = new Flow({ ...flow, blocks: flow.blocks.slice(0, at) });
    if (head.breaks || head.height > room) return undefined;
    const going = { ...flow, blocks: flow.blocks.slice(at), waiting: [], carried: [] };
    return { head, rest: new Flow({ ...going, tie: "free", space: 0 }), page: tie };
  }

  #splitAnywhere(room: number, force: boolean): Split | undefined {
    const area = shortened(this.flow, fillArea(this.flow, room, force));
    const isUsed = area.columns.some(({ filled, foot }) => filled.placed.length > 0 || foot.isUsed);
    if (!isUsed && area.top.length + area.bottom.length === 0) return undefined;
    const going = { ...this.flow, blocks: area.rest, waiting: area.waiting, carried: area.carried };
    const head = new Flow(this.flow, area);
    if (area.rest.length + area.waiting.length + area.carried.length === 0)
      return { head, rest: undefined };
    const page = area.columns.at(-1)?.filled.page;
    return { head, rest: new Flow({ ...going, tie: "free", space: 0 }), page };
  }

  place(page: Page, x: number, y: number, echo: boolean): void {
    const { width, gap } = this.flow;
    const left = x + this.flow.x;
    let top = y;
    for (const block of this.area.top) {
      block.place(page, left, top, echo);
      top += block.height + FLOAT_SPACE;
    }
    if (this.area.columnHeight === 0 && this.area.top.length > 0) top -= FLOAT_SPACE;
    for (const [index, { filled, foot }] of this.area.columns.entries()) {
      const columnX = left + index * (width + gap);
      for (const { block, y: at } of filled.placed) block.place(page, columnX, top + at, echo);
      foot.place(page, columnX, top + this.area.columnHeight, echo);
    }
    top += this.area.columnHeight;
    for (const block of this.area.bottom) {
      // Each stands apart from what is above it.
      if (top > y) top += FLOAT_SPACE;
      block.place(page, left, top, echo);
      top += block.height;
    }
  }
}

/** The columns on one page, and the floats around them. */
type Area = {
  readonly columns: readonly { readonly filled: Filled; readonly foot: FootArea }[];
  readonly top: readonly Block[];
  readonly bottom: readonly Block[];
  readonly columnHeight: number;
  readonly height: number;
  readonly rest: readonly Block[];
  readonly waiting: readonly Block[];
  readonly carried: readonly Block[];
};

/** All of a flow in columns as short as can be. */
function levelled(flow: FlowProperties): Area {
  return shortened(flow, fillArea(flow, Number.MAX_SAFE_INTEGER, true));
}

/** How far apart heights are tried, first; then by halves, to a hair. */
const STRIDE = 16;
const HAIR = 0.5;

/**
 * Columns that hold all there is to read, as short as can be: little higher than an even share of it, for nothing is parted
 * that must not be. Their floats may still wait.
 */
function shortened(flow: FlowProperties, tall: Area): Area {
  if (tall.rest.length + tall.carried.length > 0) return tall;
  const whole = tall.columnHeight;
  const even = whole / flow.count;
  let best = tall;
  const holds = (height: number) => {
    const area = fillColumns(flow, height, false);
    const isHeld = area.rest.length === 0 && area.carried.length === 0;
    if (isHeld) best = { ...withFloats(area, tall), waiting: tall.waiting };
    return isHeld;
  };
  let high = even;
  while (high < whole && !holds(high)) high += STRIDE;
  // Spaces that fall between two columns are in the share and not on the page.
  let low = high === even ? even / 2 : high - STRIDE;
  while (high - low > HAIR) {
    const middle = (low + high) / 2;
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return best;
}

function withFloats(area: Area, { top, bottom }: Area): Area {
  const height = area.columnHeight + floatHeight([...top, ...bottom]);
  const isAlone = area.columnHeight === 0 && top.length + bottom.length > 0;
  return { ...area, top, bottom, height: isAlone ? height - FLOAT_SPACE : height };
}

function floatHeight(floats: readonly Block[]): number {
  return floats.reduce((sum, { height }) => sum + height + FLOAT_SPACE, 0);
}

/** Fills a page's room; floats that its columns call are set around them as long as there is room, and then wait. */
function fillArea(flow: FlowProperties, room: number, force: boolean): Area {
  let floats: Float[] = flow.waiting.map((block) => ({ block, at: "top" }));
  let area = fillColumns(flow, room - floatHeight(floats.map(({ block }) => block)), force);
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const called = calledIn(area);
    const waiting = flow.waiting.map((block): Float => ({ block, at: "top" }));
    const wanted = [...waiting, ...called];
    const fitting = takeFitting(wanted, room, force);
    if (
      fitting.length === floats.length &&
      fitting.every((float, index) => float.block === floats[index]?.block)
    ) {
      const left = wanted.filter((float) => !fitting.includes(float)).map(({ block }) => block);
      return { ...withFloats(area, sides(fitting, area)), waiting: left };
    }
    floats = fitting;
    area = fillColumns(flow, room - floatHeight(floats.map(({ block }) => block)), force);
  }
  // A float may call for so much room that what calls it goes to the next page: there is no rest, and it waits.
  const set = takeFitting(
    flow.waiting.map((block): Float => ({ block, at: "top" })),
    room,
    force,
  );
  const placed = set.map(({ block }) => block);
  area = fillColumns(flow, room - floatHeight(placed), force);
  const due = [...flow.waiting, ...calledIn(area).map(({ block }) => block)];
  return {
    ...withFloats(area, sides(set, area)),
    waiting: due.filter((block) => !placed.includes(block)),
  };
}

const MOST_TRIES = 5;

function sides(floats: readonly Float[], area: Area): Area {
  const on = (side: Float["at"]) =>
    floats.filter(({ at }) => at === side).map(({ block }) => block);
  return { ...area, top: on("top"), bottom: on("bottom") };
}

function calledIn({ columns }: Area): Float[] {
  return columns.flatMap(({ filled }) => filled.placed.flatMap(({ block }) => block.float ?? []));
}

/** Floats from the front that leave the columns a third of the room; the first is taken where nothing better can come. */
function takeFitting(floats: readonly Float[], room: number, force: boolean): Float[] {
  const taken: Float[] = [];
  let height = 0;
  for (const float of floats) {
    height += float.block.height + FLOAT_SPACE;
    if (height > room * LARGEST_SHARE && !(force && taken.length === 0)) break;
    taken.push(float);
  }
  return taken;
}

const LARGEST_SHARE = 0.67;

function fillColumns(flow: FlowProperties, room: number, force: boolean): Area {
  const columns: { filled: Filled; foot: FootArea }[] = [];
  let { blocks: rest, carried } = flow;
  while (columns.length < flow.count && rest.length + carried.length > 0) {
    const foot = new FootArea(flow.width, room, carried, force);
    const filled = fill(rest, room, force, foot);
    carried = foot.left();
    columns.push({ filled, foot });
    rest = filled.rest;
    if (filled.page !== undefined || (filled.placed.length === 0 && rest.length > 0)) break;
  }
  const heights = columns.map(({ filled, foot }) => filled.height + foot.heightWith([]));
  const columnHeight = Math.max(0, ...heights);
  return {
    columns,
    top: [],
    bottom: [],
    columnHeight,
    height: columnHeight,
    rest,
    waiting: [],
    carried,
  };
}
