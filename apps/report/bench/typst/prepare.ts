// Writes one document for both: node prepare.ts <folder> [edition] [times]
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Node } from "./node.ts";
import { repeatChapters } from "./repeat-chapters.ts";
import { extendedName, familyFiles } from "./report-faces.ts";
import { toTypst } from "./to-typst.ts";
import { renameFamily, unwrapWoff } from "./unwrap-woff.ts";

/** Writes definition.json, and below typst/ the same document for Typst with its drawings and fonts. */
export function prepare(folder: string, definition: Node, times: number): void {
  const repeated = times === 1 ? definition : repeatChapters(definition, times);
  const typst = join(folder, "typst");
  mkdirSync(join(typst, "fonts"), { recursive: true });
  writeFileSync(join(folder, "definition.json"), JSON.stringify(repeated));
  const { source, files } = toTypst(repeated, "plain");
  writeFileSync(join(typst, "plain.typ"), source);
  writeFileSync(join(typst, "level.typ"), toTypst(repeated, "level").source);
  for (const [name, svg] of files) writeFileSync(join(typst, name), svg);
  const written = [source, ...files.values()].join();
  for (const [family, faces] of Object.entries(familyFiles)) {
    if (written.includes(family)) writeFaces(join(typst, "fonts"), family, Object.values(faces));
  }
}

/** Each face, and beside it the extended one under a family name of its own: Typst takes one file for a face. */
function writeFaces(folder: string, family: string, files: readonly string[]): void {
  for (const file of new Set(files)) {
    const extended = file.replace("-latin-", "-latin-ext-");
    const renamed = renameFamily(unwrapWoff(readFileSync(extended)), family, extendedName(family));
    for (const [path, font] of [
      [file, unwrapWoff(readFileSync(file))],
      [extended, renamed],
    ] as const) {
      writeFileSync(join(folder, basename(path).replace(/\.woff$/, ".ttf")), font);
    }
  }
}

if (import.meta.main) {
  const [folder = "bench-typst", edition = "2024-2025", times = "1"] = process.argv.slice(2);
  const { dumpDefinition } = await import("./dump-definition.ts");
  prepare(folder, await dumpDefinition(edition), Number(times));
}
