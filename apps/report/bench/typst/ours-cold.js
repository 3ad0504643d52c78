// One PDF from a definition as JSON, as a whole process: node ours-cold.js <definition.json> <out.pdf>
// Begins as the command panorama does.
import "../../src/quick-start.js";

const { makePdf } = await import("./make-pdf.ts");
const [file = "definition.json", out = "ours.pdf"] = process.argv.slice(2);
await makePdf(file, out);
