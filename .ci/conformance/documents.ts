// The PDFs that are judged when none is named.
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Mutant, mutants } from "./mutants.ts";
import { run } from "./run.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** A PDF to judge: `make` writes it into an empty folder of its own and gives its path; it throws where it cannot. */
export type Document = {
  name: string;
  make: (folder: string) => Promise<string>;
  /** Faults to put into copies of it, each of which must be refused. */
  mutants?: readonly Mutant[];
};

const edition = (name: string): Document => ({
  name: `édition ${name}`,
  make: async (folder) => {
    const from = ["--edition", join(root, "apps/report/editions", name)];
    const args = [join(root, "apps/report/src/panorama.js"), "build", "--json", ...from];
    const built = await run(process.execPath, [...args, "--out", folder], root);
    if (built.status !== 0) throw new Error(`${built.stdout}${built.stderr}`);
    return JSON.parse(built.stdout).pdf;
  },
});

/** A document that uses all that pages are made with. */
const torture: Document = {
  name: "document de torture",
  make: async (folder) => {
    const file = join(folder, "torture.pdf");
    const written = await run(
      process.execPath,
      [join(root, "packages/typeset/test/write-torture.ts"), file],
      root,
    );
    if (written.status !== 0) throw new Error(`${written.stdout}${written.stderr}`);
    return file;
  },
  mutants,
};

/** One entry a PDF; a further document is a line here, `{ name, make }`. */
export const documents: readonly Document[] = [
  edition("2024-2025"),
  edition("simulation"),
  torture,
];
