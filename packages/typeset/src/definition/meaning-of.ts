import type { Role } from "../tags/element.ts";
import type { Meaning } from "./expanded.ts";
import type { Loose } from "./loose.ts";

/** What a node means that pdfmake would not know what to do with, whatever kind it is of. */
export function meaningOf(source: Loose, parent: Meaning | undefined, key: string): Meaning {
  const meaning: Meaning = { parent, key, from: source.from as string | undefined };
  for (const name of [
    "heading",
    "outline",
    "lang",
    "actualText",
    "keepWithNext",
    "needs",
    "float",
    "presentation",
  ] as const) {
    if (source[name] !== undefined) Object.assign(meaning, { [name]: source[name] });
  }
  if (source.artifact === true) meaning.artifact = true;
  if (source.stack !== undefined && source.role !== undefined) meaning.role = source.role as Role;
  return meaning;
}
