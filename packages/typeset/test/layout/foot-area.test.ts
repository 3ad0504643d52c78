import { expect, test } from "vitest";
import { FootArea } from "../../src/layout/foot-area.ts";
import { Page } from "../../src/pages/page.ts";
import { type Laid, note } from "./stones.ts";

test("without notes it takes no room", () => {
  expect(new FootArea(100, 100, [], true).heightWith([])).toBe(0);
});

test("notes stand at the foot under their rule, which takes 12", () => {
  const laid: Laid = [];
  const foot = new FootArea(100, 200, [], true);
  foot.call([note(laid, 1, 1, 10), note(laid, 2, 2, 10)]);
  expect(foot.heightWith([])).toBe(42);
  foot.place(new Page(1, { width: 100, height: 200 }), 5, 200, false);
  expect(laid).toEqual(["note1.0 5 170", "note2.0 5 180", "note2.1 5 190"]);
  expect(foot.left()).toEqual([]);
});

test("notes take six tenths of a column at most: what is longer goes on before those of the next", () => {
  const laid: Laid = [];
  const foot = new FootArea(100, 100, [], true);
  foot.call([note(laid, 1, 7, 10)]);
  // 60 - 12 = 48 hold four lines of ten.
  expect(foot.heightWith([])).toBe(60);
  expect(foot.left()).toHaveLength(3);
  const next = new FootArea(100, 100, foot.left(), true);
  next.call([note(laid, 2, 1, 10)]);
  next.place(new Page(2, { width: 100, height: 100 }), 0, 100, false);
  expect(laid).toEqual(["note1.4 0 60", "note1.5 0 70", "note1.6 0 80", "note2.0 0 90"]);
});

test("a column that took what it must leaves notes what is left, or all of them to the next", () => {
  const laid: Laid = [];
  const foot = new FootArea(100, 100, [], true);
  foot.call([note(laid, 1, 3, 10)]);
  foot.confine(35);
  expect(foot.left()).toHaveLength(1);
  foot.confine(15);
  expect(foot.left()).toHaveLength(3);
  expect(foot.isUsed).toBe(false);
});

test("a note that is recalled is not set", () => {
  const one = note([], 1, 1, 10);
  const foot = new FootArea(100, 100, [], true);
  foot.call([one]);
  foot.recall([one]);
  expect(foot.isUsed).toBe(false);
});

test("repeated with a table's head, notes are not read again", () => {
  const laid: Laid = [];
  const foot = new FootArea(100, 100, [], true);
  foot.call([note(laid, 1, 1, 10)]);
  foot.place(new Page(1, { width: 100, height: 100 }), 0, 100, true);
  expect(laid).toEqual(["note1.0 0 90 again"]);
});
