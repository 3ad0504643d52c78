import { fileURLToPath } from "node:url";
import * as charts from "@panorama/charts";
import { testExamples } from "@panorama/doctest";
import * as figures from "./example-figures.ts";

testExamples(fileURLToPath(new URL("../src", import.meta.url)), {
  "@panorama/charts": charts,
  "./figures.ts": figures,
});
