import type { Report } from "../finding.ts";
import type { Loose } from "./loose.ts";
import { told } from "./told.ts";

const RELATIONSHIPS = ["Source", "Data", "Alternative", "Supplement"];

const NAME = "un nom de fichier, sans chemin\u00a0: «\u00a0effectifs.csv\u00a0»";

/** What a file carried along must say of itself (ISO 19005-3, 6.8). */
const RULES: Readonly<Record<string, readonly [(value: unknown) => boolean, string]>> = {
  bytes: [(value) => value instanceof Uint8Array, "les octets du fichier (`Uint8Array`)"],
  type: [
    (value) => typeof value === "string" && /^[\w.+-]+\/[\w.+-]+$/.test(value),
    "un type de contenu, comme «\u00a0text/csv\u00a0»",
  ],
  description: [
    (value) => typeof value === "string" && value.trim() !== "",
    "une phrase qui dit ce que contient le fichier",
  ],
  relationship: [
    (value) => RELATIONSHIPS.includes(value as string),
    RELATIONSHIPS.map((name) => `«\u00a0${name}\u00a0»`).join(", "),
  ],
};

/** Tells attachments that a reader could not name, open or understand. */
export function checkAttachments(attachments: unknown, report: Report): void {
  const tell = (where: string, message: string, expected: string) =>
    report({
      code: "valeur-invalide",
      severity: "error",
      where,
      message,
      remedy: `Donner ${expected}.`,
    });
  for (const [name, attachment] of Object.entries((attachments ?? {}) as Loose)) {
    const place = `attachments[${JSON.stringify(name)}]`;
    if (!isFileName(name))
      tell(place, "Une pièce jointe n’a pas un nom que tous les systèmes acceptent.", NAME);
    for (const [property, [holds, expected]] of Object.entries(RULES)) {
      const value = (attachment as Loose | null | undefined)?.[property];
      if (holds(value)) continue;
      const message =
        value === undefined
          ? `«\u00a0${property}\u00a0» n’est pas donné.`
          : `«\u00a0${property}\u00a0» vaut ${told(value)}, ce qui ne veut rien dire ici.`;
      tell(`${place}.${property}`, message, expected);
    }
  }
}

function isFileName(name: string): boolean {
  return name.trim() !== "" && name !== "." && name !== ".." && !/[/\\\p{Cc}]/u.test(name);
}
