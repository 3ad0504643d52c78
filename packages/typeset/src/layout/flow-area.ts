import type { Block, Float } from "./block.ts";
import { type Filled, fill } from "./fill.ts";
import { FootArea } from "./foot-area.ts";

/** What a flow sets in columns, and how. */
export type FlowContent = {
  readonly blocks: readonly Block[];
  /** Floats that found no room on an earlier page, and notes that go on from there. */
  readonly waiting: readonly Block[];
  readonly carried: readonly Block[];
  readonly count: number;
  readonly gap: number;
  /** Of one column. */
  readonly width: number;
};

/** Space between the columns and a float. */
export const FLOAT_SPACE = 14;

/** The columns on one page, and the floats around them. */
export type Area = {
  readonly columns: readonly { readonly filled: Filled; readonly foot: FootArea }[];
  readonly top: readonly Block[];
  readonly bottom: readonly Block[];
  readonly columnHeight: number;
  readonly height: number;
  readonly rest: readonly Block[];
  readonly waiting: readonly Block[];
  readonly carried: readonly Block[];
};

/** Columns with these floats around them. */
export function withFloats(area: Area, { top, bottom }: Area): Area {
  const height = area.columnHeight + floatHeight([...top, ...bottom]);
  const isAlone = area.columnHeight === 0 && top.length + bottom.length > 0;
  return { ...area, top, bottom, height: isAlone ? height - FLOAT_SPACE : height };
}

function floatHeight(floats: readonly Block[]): number {
  return floats.reduce((sum, { height }) => sum + height + FLOAT_SPACE, 0);
}

/** Fills a page's room; floats that its columns call are set around them as long as there is room, and then wait. */
export function fillArea(flow: FlowContent, room: number, force: boolean): Area {
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

/** Fills columns of a height, one after the other; floats are only called. */
export function fillColumns(flow: FlowContent, room: number, force: boolean): Area {
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
