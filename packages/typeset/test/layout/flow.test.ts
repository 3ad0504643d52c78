import { expect, test } from "vitest";
import type { Block } from "../../src/layout/block.ts";
import { Flow } from "../../src/layout/flow.ts";
import { type Laid, note, place, stone } from "./stones.ts";

/** Columns 40 wide and 10 apart. */
function flow(blocks: readonly Block[], count: number): Flow {
  const nothing = { waiting: [], carried: [] };
  return new Flow({ blocks, ...nothing, count, gap: 10, width: 40, x: 0, space: 0, tie: "free" });
}

const lines = (laid: Laid, count: number) =>
  Array.from({ length: count }, (_, index) => stone(laid, String(index), 10));

test("what ends is level: ten lines in three columns are four, four and two", () => {
  const laid: Laid = [];
  const ten = flow(lines(laid, 10), 3);
  // To half a point.
  expect(ten.height).toBe(40);
  place(ten);
  expect(laid.filter((one) => one.split(" ")[1] === "0")).toHaveLength(4);
  expect(laid.filter((one) => one.split(" ")[1] === "50")).toHaveLength(4);
  expect(laid.filter((one) => one.split(" ")[1] === "100")).toHaveLength(2);
});

test("one column is as high as what it holds", () => {
  expect(flow(lines([], 7), 1).height).toBe(70);
});

test("what goes on fills its columns from the left", () => {
  const laid: Laid = [];
  const parts = flow(lines(laid, 10), 2).split(35, false);
  place(parts?.head as Block);
  expect(laid).toEqual(["0 0 0", "1 0 10", "2 0 20", "3 50 0", "4 50 10", "5 50 20"]);
  // The four that are left stand two by two.
  expect(parts?.rest?.height).toBe(20);
});

test("a heading does not end a column, even where columns would be more level", () => {
  const laid: Laid = [];
  const blocks = [
    ...lines(laid, 2),
    stone(laid, "heading", 10),
    stone(laid, "text", 10, { tie: "kept" }),
  ];
  place(flow(blocks, 2));
  expect(laid).toContain("heading 50 0");
  expect(laid).toContain("text 50 10");
});

test("a note stands at the foot of the column that calls it", () => {
  const laid: Laid = [];
  const caller = stone(laid, "caller", 10, { notes: [note(laid, 1, 1, 8)] });
  const both = flow([caller, ...lines(laid, 3)], 2);
  // 10 + 12 + 8, and three lines of 10.
  expect(both.height).toBe(30);
  place(both);
  expect(laid).toContain("note1.0 0 22");
});

test("a float stands over the columns, 14 apart, and takes their room", () => {
  const laid: Laid = [];
  const float = { block: stone(laid, "float", 20), at: "top" as const };
  const blocks = [stone(laid, "mark", 0, { float }), ...lines(laid, 4)];
  const whole = flow(blocks, 2);
  expect(whole.height).toBe(20 + 14 + 20);
  place(whole);
  expect(laid[0]).toBe("float 0 0");
  expect(laid).toContain("0 0 34");
});

test("a float that leaves the columns less than a third waits for the next page", () => {
  const laid: Laid = [];
  const float = { block: stone(laid, "float", 40), at: "bottom" as const };
  const blocks = [stone(laid, "mark", 0, { float }), ...lines(laid, 20)];
  const parts = flow(blocks, 2).split(60, false);
  place(parts?.head as Block);
  expect(laid.some((one) => one.startsWith("float"))).toBe(false);
  place(parts?.rest as Block);
  expect(laid.filter((one) => one.startsWith("float"))).toHaveLength(1);
});

test("notes that are left when the text has ended go on", () => {
  const laid: Laid = [];
  const caller = stone(laid, "caller", 10, { notes: [note(laid, 1, 20, 10)] });
  let rest: Block | undefined = flow([caller], 1);
  let pages = 0;
  while (rest !== undefined && pages < 20) {
    const parts: ReturnType<NonNullable<Block["split"]>> = rest.split?.(100, true);
    expect(parts).toBeDefined();
    place(parts?.head as Block);
    rest = parts?.rest;
    pages++;
  }
  const found = laid.filter((one) => one.startsWith("note")).map((one) => one.split(" ")[0]);
  expect(found).toEqual(Array.from({ length: 20 }, (_, index) => `note1.${index}`));
  // Six tenths of 100, less 12, hold four lines: twenty take five.
  expect(pages).toBe(5);
});
