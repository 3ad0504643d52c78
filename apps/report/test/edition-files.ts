import { readdirSync, readFileSync } from "node:fs";

const root = new URL("../editions/2024-2025/", import.meta.url);
const names = [
  ...["edition.yaml", "structures.yaml", "observations.csv", "initiatives.yaml"],
  ...readdirSync(new URL("chapters", root)).map((name) => `chapters/${name}`),
];

/** The files of the published edition, some of them changed: a text is replaced by another, or the file by bytes. */
export function editionFiles(
  changes: Record<string, Uint8Array | ((text: string) => string) | null> = {},
): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>(
    names.map((name) => [name, readFileSync(new URL(name, root))]),
  );
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
