import type { Page } from "../pages/page.ts";
import { type Block, breaksWithin, heightOf, isPageBreak, type Split, type Tie } from "./block.ts";
import { type Area, FLOAT_SPACE, type FlowContent, fillArea } from "./flow-area.ts";
import { levelled, shortened } from "./level-columns.ts";
import type { Note } from "./note.ts";

type FlowProperties = FlowContent & {
  readonly x: number;
  readonly space: number;
  readonly tie: Tie;
};

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
