import { expect, test } from "vitest";
import { Labelled } from "../../src/layout/labelled.ts";
import { type Laid, layers, place, stone } from "./stones.ts";

test("a label stands on the base line of the first line beside it", () => {
  const laid: Laid = [];
  const line = { ...stone(laid, "line", 20), baseline: 15 };
  const label = { ...stone(laid, "label", 10), baseline: 8 };
  const both = new Labelled(line, label);
  expect([both.height, both.baseline]).toEqual([20, 15]);
  place(both, 30, 100);
  expect(laid).toEqual(["label 30 107", "line 30 100"]);
});

test("beside a picture lower than itself a label has its own height", () => {
  expect(new Labelled(stone([], "picture", 5), stone([], "label", 12)).height).toBe(12);
});

test("what goes on has no label", () => {
  const laid: Laid = [];
  const parts = new Labelled(layers(laid, "a", 3, 10), stone(laid, "label", 10)).split(20, false);
  parts?.rest?.place({} as never, 0, 0, false);
  expect(laid).toEqual(["a×1 0 0"]);
});
