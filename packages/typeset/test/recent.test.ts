import { expect, test } from "vitest";
import { Recent } from "../src/recent.ts";

test("a value is made once, as long as each document or the one after asks for it", () => {
  const recent = new Recent<object>();
  const first = recent.get("a", () => ({}));
  expect(recent.get("a", () => ({}))).toBe(first);
  recent.turn();
  expect(recent.get("a", () => ({}))).toBe(first);
  recent.turn();
  expect(recent.find("a")).toBe(first);
});

test("what a whole document has not asked for is forgotten", () => {
  const recent = new Recent<string>();
  recent.keep("a", "kept");
  recent.turn();
  recent.turn();
  expect(recent.find("a")).toBeUndefined();
  expect(recent.get("a", () => "new")).toBe("new");
});
