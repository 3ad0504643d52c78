// Writes the document of torture.ts to the path given.
import { writeFileSync } from "node:fs";
import { typeset } from "../src/typeset.ts";
import { fonts } from "./reading/sample-fonts.ts";
import { torture } from "./torture.ts";

const { bytes, findings } = await typeset(torture, fonts);
if (bytes === undefined) throw new Error(JSON.stringify(findings, undefined, 2));
writeFileSync(process.argv[2] ?? "torture.pdf", bytes);
