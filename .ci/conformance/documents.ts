// The PDFs that are judged when none is named.
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "./run.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** A PDF to judge: `make` writes it into an empty folder of its own and gives its path; it throws where it cannot. */
export type Document = { name: string; make: (folder: string) => Promise<string> };

const edition = (name: string): Document => ({
  name: `édition ${name}`,
  make: async (folder) => {
    const from = ["--edition", join(root, "apps/report/editions", name)];
    const args = [join(root, "apps/report/src/main.ts"), "build", "--json", ...from];
    const built = await run(process.execPath, [...args, "--out", folder], root);
    if (built.status !== 0) throw new Error(`${built.stdout}${built.stderr}`);
    return JSON.parse(built.stdout).pdf;
  },
});

/** One entry a PDF; a further document is a line here, `{ name, make }`. */
export const documents: readonly Document[] = [edition("2024-2025"), edition("simulation")];
