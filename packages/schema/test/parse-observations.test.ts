import { parseObservations } from "@panorama/schema";
import { expect, test } from "vitest";
import { observed } from "./dataset.ts";

const parse = (row: unknown) => parseObservations([row], "api.json");

test("a well-formed row comes back as it is", () => {
  expect(parse(observed())).toEqual({ observations: [observed()], issues: [] });
});

test.each<[string, object]>([
  ["text for a number", { value: "12" }],
  ["an empty text for a number", { value: "" }],
  ["a negative value", { value: -1 }],
  ["not a number", { value: Number.NaN }],
  ["infinity", { value: Number.POSITIVE_INFINITY }],
  ["beyond 2^53", { value: 2 ** 53 }],
  ["an unknown status", { status: "Z" }],
  ["an unknown field", { valeur: 1 }],
  ["a code in capitals", { indicator: "Bénéficiaires" }],
  ["a rounding to zero", { roundedTo: 0 }],
])("%s is refused in French, never coerced", (_, change) => {
  const { observations, issues } = parse({ ...observed(), ...change });
  expect(observations).toEqual([]);
  expect(issues).toHaveLength(1);
  expect(issues[0]).toMatchObject({
    code: "observation-mal-formee",
    where: { file: "api.json", line: 1 },
  });
});

test("a key named like the prototype is refused", () => {
  expect(parse(JSON.parse('{"__proto__": {"value": 1}}')).issues).toHaveLength(1);
});
