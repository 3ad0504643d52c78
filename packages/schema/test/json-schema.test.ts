import { jsonSchema, observationTable, poles, schemaNames } from "@panorama/schema";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { observed } from "./dataset.ts";

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

test.each(schemaNames)("the package carries the JSON Schema of %s", async (name) => {
  await expect(json(jsonSchema(name))).toMatchFileSnapshot(`../json/${name}.schema.json`);
});

test("the package carries the dictionary of the pôles", async () => {
  await expect(json(poles)).toMatchFileSnapshot("../json/poles.json");
});

test("the package carries the Table Schema of observations", async () => {
  await expect(json(observationTable)).toMatchFileSnapshot("../json/observations.table.json");
});

test("another validator judges by the JSON Schema as we do", () => {
  const validate = new Ajv2020({ strict: false }).compile(jsonSchema("observation"));
  expect(validate(observed())).toBe(true);
  for (const change of [
    { value: -1 },
    { value: "1" },
    { status: "Z" },
    { valeur: 1 },
    { indicator: "É" },
  ]) {
    expect(validate({ ...observed(), ...change }), JSON.stringify(change)).toBe(false);
  }
  expect(
    new Ajv2020({ strict: false }).compile(jsonSchema("dictionary"))(JSON.parse(json(poles))),
  ).toBe(true);
});
