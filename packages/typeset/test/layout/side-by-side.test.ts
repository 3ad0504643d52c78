import { expect, test } from "vitest";
import type { Block } from "../../src/layout/block.ts";
import { type CellColumn, SideBySide } from "../../src/layout/side-by-side.ts";
import { type Laid, layers, place, stone } from "./stones.ts";

function row(cells: readonly Partial<CellColumn>[], whole = false): SideBySide {
  const all = cells.map((cell, index) => ({
    ...{ x: index * 50, blocks: [], top: 0, bottom: 0, align: "top" as const },
    ...cell,
  }));
  return new SideBySide({ cells: all, whole, space: 0, tie: "free" });
}

test("a row is as high as its highest cell, padding included", () => {
  const cells = [
    { blocks: [stone([], "a", 10)], top: 3, bottom: 2 },
    { blocks: [stone([], "b", 12)] },
  ];
  expect(row(cells).height).toBe(15);
});

test("cells stand at the top, in the middle or at the bottom of their row", () => {
  const laid: Laid = [];
  const cells = (["top", "middle", "bottom"] as const).map((align) => ({
    blocks: [stone(laid, align, 10)],
    align,
  }));
  place(row([...cells, { blocks: [stone(laid, "tall", 30)] }]), 0, 100);
  expect(laid).toEqual(["top 0 100", "middle 50 110", "bottom 100 120", "tall 150 100"]);
});

test("parted, each cell goes on by itself", () => {
  const laid: Laid = [];
  const parts = row([
    { blocks: [layers(laid, "a", 5, 10)] },
    { blocks: [stone(laid, "b", 15)] },
  ]).split(34, false);
  expect([parts?.head.height, parts?.rest?.height]).toEqual([30, 20]);
  place(parts?.head as Block);
  place(parts?.rest as Block);
  expect(laid).toEqual(["a×3 0 0", "b 50 0", "a×2 0 0"]);
});

test("a row is not parted where a cell could not begin", () => {
  const cells = [{ blocks: [layers([], "a", 5, 10)] }, { blocks: [stone([], "b", 40)] }];
  expect(row(cells).split(34, false)).toBeUndefined();
  expect(row(cells).split(34, true)?.head.height).toBe(40);
});

test("a row that stays whole is parted only where it must", () => {
  const cells = [{ blocks: [layers([], "a", 5, 10)] }];
  expect(row(cells, true).split(34, false)).toBeUndefined();
  expect(row(cells, true).split(34, true)?.head.height).toBe(30);
});
