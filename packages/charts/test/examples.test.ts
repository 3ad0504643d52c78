import * as charts from "@panorama/charts";
import { testExamples } from "@panorama/doctest";
import * as figures from "./example-figures.ts";

testExamples(new URL("../src", import.meta.url).pathname, {
  "@panorama/charts": charts,
  "./figures.ts": figures,
});
