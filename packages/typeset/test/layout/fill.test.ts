import { expect, test } from "vitest";
import type { Block } from "../../src/layout/block.ts";
import { type Filled, fill } from "../../src/layout/fill.ts";
import { FootArea } from "../../src/layout/foot-area.ts";
import { type Laid, layers, note, stone } from "./stones.ts";

const laid: Laid = [];
const tops = ({ placed }: Filled) => placed.map(({ y }) => y);
const heights = (blocks: readonly Block[]) => blocks.map(({ height }) => height);

test("blocks stand one under the other, each after its space", () => {
  const blocks = [stone(laid, "a", 10), stone(laid, "b", 20, { space: 5 })];
  const filled = fill(blocks, 35, false);
  expect(tops(filled)).toEqual([0, 15]);
  expect(filled).toMatchObject({ height: 35, rest: [], page: undefined });
});

test("a column ends where the next does not fit; what opens the next has lost its space", () => {
  const filled = fill([stone(laid, "a", 10), stone(laid, "b", 20, { space: 5 })], 34, false);
  expect(tops(filled)).toEqual([0]);
  expect(filled.rest).toMatchObject([{ height: 20, space: 0, tie: "free" }]);
});

test("the space above the first block counts, for it may stand under something", () => {
  expect(fill([stone(laid, "a", 10, { space: 6 })], 15, false).placed).toHaveLength(0);
});

test("what is kept together goes to the next column together", () => {
  const blocks = [
    stone(laid, "a", 10),
    stone(laid, "heading", 10),
    stone(laid, "b", 10, { tie: "kept" }),
  ];
  const filled = fill(blocks, 25, false);
  expect(heights(filled.rest)).toEqual([10, 10]);
});

test("what is kept together and taller than a column is parted, but only where it must", () => {
  const blocks = [stone(laid, "a", 10), stone(laid, "b", 10, { tie: "kept" })];
  expect(fill(blocks, 15, false).placed).toHaveLength(0);
  expect(heights(fill(blocks, 15, true).rest)).toEqual([10]);
});

test("a page break ends the column and tells which, but not at the head of one", () => {
  const blocks = [stone(laid, "a", 10, { tie: "page" }), stone(laid, "b", 10, { tie: "odd-page" })];
  const filled = fill(blocks, 100, false);
  expect(filled).toMatchObject({ page: "odd-page", rest: [{ tie: "odd-page" }] });
  expect(tops(filled)).toEqual([0]);
});

test("a block that can be parted fills the column", () => {
  const filled = fill([stone(laid, "a", 10), layers(laid, "b", 5, 10)], 35, false);
  expect(filled.height).toBe(30);
  expect(heights(filled.rest)).toEqual([30]);
});

test("a block too tall for any column is taken where something must be, and nowhere else", () => {
  const blocks = [stone(laid, "a", 50), stone(laid, "b", 10)];
  expect(fill(blocks, 30, false)).toMatchObject({ placed: [], rest: blocks });
  const forced = fill(blocks, 30, true);
  expect(forced.height).toBe(50);
  expect(heights(forced.rest)).toEqual([10]);
});

test("notes take their room from the foot: 12 for the rule, and their lines", () => {
  const blocks = [stone(laid, "a", 30, { notes: [note(laid, 1, 2, 10)] }), stone(laid, "b", 30)];
  // 30 + (12 + 20) + 30 = 92.
  expect(fill(blocks, 92, false, new FootArea(100, 92, [], false)).rest).toEqual([]);
  expect(fill(blocks, 91, false, new FootArea(100, 91, [], false)).placed).toHaveLength(1);
});

test("a block that fits but for its notes goes to the next column with them", () => {
  const blocks = [stone(laid, "a", 30), stone(laid, "b", 30, { notes: [note(laid, 1, 2, 10)] })];
  const foot = new FootArea(100, 80, [], false);
  expect(fill(blocks, 80, false, foot).placed).toHaveLength(1);
  expect(foot.heightWith([])).toBe(0);
});

test("a heading that goes to the next column takes the notes that it calls along", () => {
  const blocks = [
    stone(laid, "a", 30),
    stone(laid, "heading", 10, { notes: [note(laid, 1, 1, 10)] }),
    stone(laid, "b", 40, { tie: "kept" }),
  ];
  const foot = new FootArea(100, 100, [], false);
  expect(fill(blocks, 100, false, foot).placed).toHaveLength(1);
  expect(foot.heightWith([])).toBe(0);
});

test("a block that must be taken goes first, and its notes at the next foot", () => {
  const called = note(laid, 1, 6, 10);
  const block: Block = {
    ...stone(laid, "tall", 100, { notes: [called] }),
    split: (room) =>
      room < 70
        ? undefined
        : { head: stone(laid, "head", 70, { notes: [called] }), rest: undefined },
  };
  const foot = new FootArea(100, 80, [], true);
  const filled = fill([block], 80, true, foot);
  expect(heights(filled.placed.map(({ block: one }) => one))).toEqual([70]);
  // Ten points are left: the rule alone takes twelve.
  expect(foot.left()).toHaveLength(6);
});

test("a block with a page break inside is parted there, though all of it has room", () => {
  const block: Block = {
    ...stone(laid, "a", 30),
    breaks: true,
    split: () => ({ head: stone(laid, "b", 10), rest: stone(laid, "c", 20), page: "odd-page" }),
  };
  expect(fill([block], 100, false)).toMatchObject({ page: "odd-page", height: 10 });
});
