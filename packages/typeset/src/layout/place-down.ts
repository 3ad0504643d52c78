import type { Page } from "../pages/page.ts";
import type { Block } from "./block.ts";

/** Puts blocks on a page, one under the other from `top`; gives the foot of the last. */
export function placeDown(
  blocks: readonly Block[],
  page: Page,
  x: number,
  top: number,
  echo: boolean,
): number {
  let y = top;
  for (const block of blocks) {
    block.place(page, x, y + block.space, echo);
    y += block.space + block.height;
  }
  return y;
}
