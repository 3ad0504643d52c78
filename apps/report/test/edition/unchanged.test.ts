import { expect, test } from "vitest";
import { Unchanged } from "../../src/edition/unchanged.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

test("what is made of files is the same object while their bytes are the same", () => {
  const made = new Unchanged((files) => ({ size: files.size }));
  const first = made.of(new Map([["a", bytes("un")]]), ["a"]);
  expect(made.of(new Map([["a", bytes("un")]]), ["a"])).toBe(first);
  expect(
    made.of(
      new Map([
        ["a", bytes("un")],
        ["b", bytes("deux")],
      ]),
      ["a"],
    ),
  ).toBe(first);
});

test("it is made anew when a file has changed, has come or has gone", () => {
  const made = new Unchanged((files) => [...files.keys()]);
  const first = made.of(new Map([["a", bytes("un")]]), ["a", "b"]);
  const changed = made.of(new Map([["a", bytes("autre")]]), ["a", "b"]);
  const come = made.of(
    new Map([
      ["a", bytes("autre")],
      ["b", bytes("")],
    ]),
    ["a", "b"],
  );
  const gone = made.of(new Map([["a", bytes("autre")]]), ["a", "b"]);
  expect(new Set([first, changed, come, gone]).size).toBe(4);
  expect(come).toEqual(["a", "b"]);
});
