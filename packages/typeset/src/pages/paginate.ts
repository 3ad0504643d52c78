import { type Block, isPageBreak, type PageBreak } from "../layout/block.ts";
import { fill } from "../layout/fill.ts";
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
): Page[] {
  const { width, height, margins } = frame;
  const room = height - margins.top - margins.bottom;
  const textWidth = width - margins.left - margins.right;
  const pages: Page[] = [];
  const open = () => {
    const page = new Page(pages.length + 1, frame);
    pages.push(page);
    opened(page);
    return page;
  };
  let rest = withoutOpeningBreak(blocks);
  let carried: readonly Block[] = [];
  let wanted: PageBreak | undefined = "page";
  while (rest.length > 0 || carried.length > 0 || pages.length === 0) {
    if (misses(wanted, pages.length + 1)) open();
    const page = open();
    const foot = new FootArea(textWidth, room, carried);
    const filled = fill(rest, room, true, foot);
    for (const { block, y } of filled.placed)
      block.place(page, margins.left, margins.top + y, false);
    foot.place(page, margins.left, height - margins.bottom);
    carried = foot.left();
    rest = filled.rest;
    wanted = filled.page;
  }
  return pages;
}

/** Whether the next page has the wrong side for the break that leads to it. */
function misses(wanted: PageBreak | undefined, next: number): boolean {
  return (wanted === "odd-page" && next % 2 === 0) || (wanted === "even-page" && next % 2 === 1);
}

/** A page break before everything opens no page of its own. */
function withoutOpeningBreak(blocks: readonly Block[]): readonly Block[] {
  const [first] = blocks;
  return first !== undefined && isPageBreak(first.tie) && first.height === 0 && blocks.length > 1
    ? blocks.slice(1)
    : blocks;
}
