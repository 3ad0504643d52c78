import { fileURLToPath } from "node:url";
import * as aggregation from "@panorama/aggregation";
import { testExamples } from "@panorama/doctest";
import * as schema from "@panorama/schema";

testExamples(fileURLToPath(new URL("../src", import.meta.url)), {
  "@panorama/aggregation": aggregation,
  "@panorama/schema": schema,
});
