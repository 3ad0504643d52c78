import { expect, test } from "vitest";
import type { Block } from "../../src/layout/block.ts";
import { TableBlock } from "../../src/layout/table-block.ts";
import { type Laid, layers, place, stone } from "./stones.ts";

function table(head: readonly Block[], rows: readonly Block[]): TableBlock {
  return new TableBlock({ head, rows, echo: false, space: 0, tie: "free" });
}

const rowsOf = (laid: Laid, count: number, height = 10) =>
  Array.from({ length: count }, (_, index) => stone(laid, String(index), height));

test("the head comes again on top of what goes on, and is not read again", () => {
  const laid: Laid = [];
  const whole = table([stone(laid, "head", 12)], rowsOf(laid, 4));
  expect(whole.height).toBe(52);
  const parts = whole.split(32, false);
  expect([parts?.head.height, parts?.rest?.height]).toEqual([32, 32]);
  place(parts?.head as Block);
  place(parts?.rest as Block);
  expect(laid).toEqual(["head 0 0", "0 0 12", "1 0 22", "head 0 0 again", "2 0 12", "3 0 22"]);
});

test("a head does not stand alone: without room for a row the table goes to the next column", () => {
  expect(table([stone([], "head", 12)], rowsOf([], 4)).split(20, false)).toBeUndefined();
});

test("a head that leaves its rows no room is not repeated, and is read once", () => {
  const laid: Laid = [];
  const parts = table([stone(laid, "head", 28)], rowsOf(laid, 4)).split(30, true);
  place(parts?.head as Block);
  const next = parts?.rest?.split?.(30, true);
  place(next?.head as Block);
  expect(laid[0]).toBe("head 0 0");
  expect(laid.filter((one) => one.startsWith("head"))).toHaveLength(1);
  expect(laid.slice(1)).toEqual(["0 0 0", "1 0 10", "2 0 20"]);
});

test("a row taller than a page is parted under the head", () => {
  const laid: Laid = [];
  const parts = table([stone(laid, "head", 10)], [layers(laid, "row", 9, 10)]).split(50, true);
  place(parts?.head as Block);
  expect(laid).toEqual(["head 0 0", "row×4 0 10"]);
  expect(parts?.rest?.height).toBe(60);
});

test("notes of a head are called where it is read, and not where it comes again", () => {
  const called = { number: 1, blocks: () => [] };
  const whole = table([stone([], "head", 10, { notes: [called] })], rowsOf([], 4));
  const parts = whole.split(30, false);
  expect(parts?.head.notes).toEqual([called]);
  expect(parts?.rest?.notes).toEqual([]);
});
