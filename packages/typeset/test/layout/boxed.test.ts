import { expect, test } from "vitest";
import type { Block } from "../../src/layout/block.ts";
import { Boxed } from "../../src/layout/boxed.ts";
import { type Laid, place, stone } from "./stones.ts";

/** 8 above and 4 below its blocks, 2 from the column's edge. */
function box(laid: Laid, blocks: readonly Block[], whole = false): Boxed {
  return new Boxed({
    blocks,
    x: 2,
    width: 96,
    top: 8,
    bottom: 4,
    ground: (_, { x, y, width, height }, { first, last }) => {
      laid.push(
        `ground ${x} ${y} ${width} ${height}${first ? " first" : ""}${last ? " last" : ""}`,
      );
    },
    whole,
    space: 0,
    tie: "free",
  });
}

const three = (laid: Laid) => ["a", "b", "c"].map((name) => stone(laid, name, 10, { space: 1 }));

test("a box is as high as its blocks, their spaces and its padding", () => {
  const laid: Laid = [];
  const boxed = box(laid, three(laid));
  // 8 + 3 × (1 + 10) + 4.
  expect(boxed.height).toBe(45);
  place(boxed, 10, 100);
  expect(laid).toEqual(["ground 12 100 96 45 first last", "a 10 109", "b 10 120", "c 10 131"]);
});

test("parted, each part has its ground and padding, and the second no space above", () => {
  const laid: Laid = [];
  const parts = box(laid, three(laid)).split(40, false);
  // 8 + 2 × 11 + 4, and 8 + 10 + 4.
  expect([parts?.head.height, parts?.rest?.height]).toEqual([34, 22]);
  place(parts?.head as Block);
  place(parts?.rest as Block);
  expect(laid).toEqual([
    "ground 2 0 96 34 first",
    "a 0 9",
    "b 0 20",
    "ground 2 0 96 22 last",
    "c 0 8",
  ]);
});

test("what does not fit at all is not parted", () => {
  expect(box([], three([])).split(20, false)).toBeUndefined();
});

test("what stays whole is parted only where no page could hold it", () => {
  expect(box([], three([]), true).split(40, false)).toBeUndefined();
  expect(box([], three([]), true).split(40, true)?.rest?.height).toBe(22);
});

test("a box over three pages has one beginning and one end", () => {
  const laid: Laid = [];
  const first = box(laid, three(laid)).split(25, false);
  const second = first?.rest?.split?.(25, false);
  for (const part of [first?.head, second?.head, second?.rest]) place(part as Block);
  expect(laid.filter((one) => one.startsWith("ground"))).toEqual([
    "ground 2 0 96 23 first",
    "ground 2 0 96 22",
    "ground 2 0 96 22 last",
  ]);
});

test("a block that is set lower than it is high may let its box fit whole", () => {
  const reset: Block = {
    ...stone([], "tall", 50),
    split: () => ({ head: stone([], "low", 20), rest: undefined }),
  };
  const parts = box([], [reset]).split(40, true);
  expect(parts?.head.height).toBe(32);
  expect(parts?.rest).toBeUndefined();
});
