import { fileURLToPath } from "node:url";
import { testExamples } from "@panorama/doctest";
import * as schema from "@panorama/schema";

testExamples(fileURLToPath(new URL("../src", import.meta.url)), { "@panorama/schema": schema });
