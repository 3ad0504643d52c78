import { ruleJsonSchema } from "@panorama/aggregation";
import { expect, test } from "vitest";

test("the package carries the JSON Schema of a rule", async () => {
  const json = `${JSON.stringify(ruleJsonSchema(), null, 2)}\n`;
  await expect(json).toMatchFileSnapshot("../json/rule.schema.json");
});
