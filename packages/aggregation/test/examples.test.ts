import * as aggregation from "@panorama/aggregation";
import { testExamples } from "@panorama/doctest";
import * as schema from "@panorama/schema";

testExamples(new URL("../src", import.meta.url).pathname, {
  "@panorama/aggregation": aggregation,
  "@panorama/schema": schema,
});
