import * as fs from "node:fs";
import { fileURLToPath } from "node:url";
import { testExamples } from "@panorama/doctest";
import PDFDocument from "pdfkit";
import { decodeFont, encodeFont } from "../../src/fonts/encode-font.ts";
import { freezeFont } from "../../src/fonts/freeze-font.ts";
import { Shaper } from "../../src/fonts/shape.ts";
import { showOperand } from "../../src/fonts/show-operand.ts";
import { writeFont } from "../../src/fonts/write-font.ts";

testExamples(fileURLToPath(new URL("../../src/fonts", import.meta.url)), {
  "node:fs": fs,
  pdfkit: { default: PDFDocument },
  "@panorama/typeset": { decodeFont, encodeFont, freezeFont, Shaper, showOperand, writeFont },
});
