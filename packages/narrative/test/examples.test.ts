import { fileURLToPath } from "node:url";
import { testExamples } from "@panorama/doctest";
import * as narrative from "@panorama/narrative";
import * as schema from "@panorama/schema";
import * as figures from "./figures.ts";

testExamples(fileURLToPath(new URL("../src", import.meta.url)), {
  "@panorama/narrative": narrative,
  "@panorama/schema": schema,
  "./figures.ts": figures,
});
