import type { Block, Float, Split, Tie } from "../../src/layout/block.ts";
import type { Note } from "../../src/layout/note.ts";
import { Page } from "../../src/pages/page.ts";

type StoneProperties = {
  readonly space?: number;
  readonly tie?: Tie;
  readonly notes?: readonly Note[];
  readonly float?: Float;
};

/** Where stones were placed, in that order: name, x, y; a repetition says so. */
export type Laid = string[];

/** A block made by hand, that cannot be parted. */
export function stone(
  laid: Laid,
  name: string,
  height: number,
  { space = 0, tie = "free", notes = [], float }: StoneProperties = {},
): Block {
  return {
    height,
    space,
    tie,
    notes,
    float,
    place: (_, x, y, echo) => {
      laid.push(`${name} ${x} ${y}${echo ? " again" : ""}`);
    },
  };
}

/** A block of layers that can be parted between any two. */
export function layers(laid: Laid, name: string, count: number, height: number): Block {
  return {
    ...stone(laid, `${name}×${count}`, count * height),
    split(room, force): Split | undefined {
      const fitting = Math.min(Math.max(Math.floor(room / height), force ? 1 : 0), count);
      if (fitting === 0) return undefined;
      const rest = count === fitting ? undefined : layers(laid, name, count - fitting, height);
      return { head: layers(laid, name, fitting, height), rest };
    },
  };
}

/** A note of lines of a height. */
export function note(laid: Laid, number: number, lines: number, height: number): Note {
  const blocks = Array.from({ length: lines }, (_, index) =>
    stone(laid, `note${number}.${index}`, height),
  );
  return { number, blocks: () => blocks };
}

export function place(block: Block, x = 0, y = 0): void {
  block.place(new Page(1, { width: 500, height: 500 }), x, y, false);
}
