import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv } from "ajv";
import { beforeAll, describe, expect, test } from "vitest";
import { charts } from "./charts.ts";

const schemaPath = createRequire(import.meta.url).resolve("vega-lite/vega-lite-schema.json");

describe("every specification", () => {
  const ajv = new Ajv({ strict: false, validateFormats: false });
  let validate: ReturnType<typeof ajv.compile>;

  beforeAll(() => {
    validate = ajv.compile(JSON.parse(readFileSync(schemaPath, "utf8")));
  });

  test.each(Object.entries(charts))("%s is valid Vega-Lite", (_, make) => {
    const spec = JSON.parse(JSON.stringify(make(480).spec));
    expect(validate(spec), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
  });

  test("a mark that Vega-Lite does not know is seen", () => {
    const [make] = Object.values(charts);
    const { spec } = JSON.parse(JSON.stringify(make?.(480)));
    spec.layer[0].mark.type = "pie";
    expect(validate(spec)).toBe(false);
  });

  test.each(Object.entries(charts))("%s is plain data without addresses", (_, make) => {
    const chart = make(480);
    expect(JSON.parse(JSON.stringify(chart))).toEqual(chart);
    expect(JSON.stringify(chart)).not.toMatch(/"(?:url|href)"/);
  });
});
