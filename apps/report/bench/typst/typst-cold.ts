// One PDF from a Typst source, as a whole process: node typst-cold.ts <folder> <main.typ> <out.pdf> [standard]
// The folder holds the source, its drawings, and the fonts under fonts/.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";

const [folder = ".", source = "plain.typ", out = "typst.pdf", standard] = process.argv.slice(2);
const compiler = NodeCompiler.create({
  workspace: folder,
  fontArgs: [{ fontPaths: [join(folder, "fonts")] }],
});
const main = { mainFilePath: join(folder, source) };
const pdf = compiler.pdf(main, standard === undefined ? {} : { pdfStandard: standard });
writeFileSync(out, pdf);
