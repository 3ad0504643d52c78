import type { Report } from "../finding.ts";
import { type Block, isPageBreak, type PageBreak } from "../layout/block.ts";
import { type Filled, fill } from "../layout/fill.ts";
import { FootArea } from "../layout/foot-area.ts";
import { Page } from "./page.ts";

export type PageFrame = {
  readonly width: number;
  readonly height: number;
  readonly margins: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
};

/** Fills pages with a column of blocks, each page's footnotes at its foot. */
export function paginate(
  blocks: readonly Block[],
  frame: PageFrame,
  opened: (page: Page) => void,
  report: Report,
): Page[] {
  const filling = new PageFilling(frame, opened, report);
  for (const stretch of stretchesOf(blocks)) filling.fill(stretch);
  return filling.finish();
}

/** Blocks from one page break to the next, so that what is left of a long document is not copied page by page. */
function stretchesOf(blocks: readonly Block[]): (readonly Block[])[] {
  const stretches: Block[][] = [];
  for (const block of blocks) {
    if (stretches.length === 0 || isPageBreak(block.tie)) stretches.push([block]);
    else stretches.at(-1)?.push(block);
  }
  return stretches;
}

class PageFilling {
  readonly #frame: PageFrame;
  readonly #opened: (page: Page) => void;
  readonly #report: Report;
  readonly #pages: Page[] = [];
  /** Notes that go on at the next foot. */
  #carried: readonly Block[] = [];

  constructor(frame: PageFrame, opened: (page: Page) => void, report: Report) {
    this.#frame = frame;
    this.#opened = opened;
    this.#report = report;
  }

  fill(stretch: readonly Block[]): void {
    const [first] = stretch;
    if (first === undefined) return;
    let wanted: PageBreak | undefined = isPageBreak(first.tie) ? first.tie : undefined;
    let rest = stretch;
    while (rest.length > 0) {
      if (misses(wanted, this.#pages.length + 1)) this.#open();
      const filled = this.#fillPage(rest);
      rest = filled.rest;
      wanted = filled.page;
    }
  }

  finish(): Page[] {
    while (this.#carried.length > 0 || this.#pages.length === 0) this.#fillPage([]);
    return this.#pages;
  }

  #fillPage(blocks: readonly Block[]): Filled {
    const { width, height, margins } = this.#frame;
    const page = this.#open();
    const room = height - margins.top - margins.bottom;
    const foot = new FootArea(width - margins.left - margins.right, room, this.#carried, true);
    const filled = fill(blocks, room, true, foot);
    for (const { block, y } of filled.placed) {
      block.place(page, margins.left, margins.top + y, false);
    }
    foot.place(page, margins.left, height - margins.bottom, false);
    this.#carried = foot.left();
    if (filled.height > room + 1) this.#tellTooHigh(page, filled.height, room);
    return filled;
  }

  #open(): Page {
    const page = new Page(this.#pages.length + 1, this.#frame);
    this.#pages.push(page);
    this.#opened(page);
    return page;
  }

  #tellTooHigh(page: Page, height: number, room: number): void {
    this.#report({
      code: "plus-haut-que-la-page",
      severity: "error",
      where: `page ${page.number}`,
      message: `Ce qui se trouve page ${page.number} demande ${Math.ceil(height)} points de haut et n’en a que ${Math.floor(room)}\u00a0: le bas en serait perdu.`,
      remedy: "Réduire ce bloc, ou permettre qu’il soit coupé.",
    });
  }
}

/** Whether the next page has the wrong side for the break that leads to it. */
function misses(wanted: PageBreak | undefined, next: number): boolean {
  return (wanted === "odd-page" && next % 2 === 0) || (wanted === "even-page" && next % 2 === 1);
}
