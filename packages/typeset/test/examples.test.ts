import * as fs from "node:fs";
import { fileURLToPath } from "node:url";
import { testExamples } from "@panorama/doctest";
import * as typeset from "@panorama/typeset";

testExamples(fileURLToPath(new URL("../src", import.meta.url)), {
  "node:fs": fs,
  "@panorama/typeset": typeset,
});
