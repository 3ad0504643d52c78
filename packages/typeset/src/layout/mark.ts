import type { Block } from "./block.ts";

/** A block of no height: it stands for something that takes no room in its column. */
export function markWith(own: Partial<Block>): Block {
  return { height: 0, space: 0, tie: "free", notes: [], place: () => {}, ...own };
}
