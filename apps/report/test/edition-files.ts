import { readdirSync, readFileSync } from "node:fs";

function filesOf(edition: string): [name: string, bytes: Uint8Array][] {
  const root = new URL(`../editions/${edition}/`, import.meta.url);
  const chapters = readdirSync(new URL("chapters", root)).map((name) => `chapters/${name}`);
  return [
    "edition.yaml",
    "structures.yaml",
    "observations.csv",
    "initiatives.yaml",
    ...chapters,
  ].map((name) => [name, readFileSync(new URL(name, root))]);
}

/** The files of the simulated edition. */
export function simulatedFiles(): Map<string, Uint8Array> {
  return new Map(filesOf("simulation"));
}

/** The files of the published edition, some of them changed: a text is replaced by another, or the file by bytes. */
export function editionFiles(
  changes: Record<string, Uint8Array | ((text: string) => string) | null> = {},
): Map<string, Uint8Array> {
  const files = new Map(filesOf("2024-2025"));
  for (const [name, change] of Object.entries(changes)) {
    const text = new TextDecoder().decode(files.get(name));
    if (change === null) files.delete(name);
    else files.set(name, typeof change === "function" ? changed(text, change(text)) : change);
  }
  return files;
}

function changed(before: string, after: string): Uint8Array {
  if (before === after) throw new Error("the change changed nothing");
  return new TextEncoder().encode(after);
}
