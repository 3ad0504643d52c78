// One PDF from a definition as JSON, as a whole process: node ours-cold.ts <definition.json> <out.pdf>
// Begins as the command panorama does.
import { enableCompileCache } from "node:module";

enableCompileCache();

const { makePdf } = await import("./make-pdf.ts");
const [file = "definition.json", out = "ours.pdf"] = process.argv.slice(2);
await makePdf(file, out);
