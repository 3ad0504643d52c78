import type { Issue } from "@panorama/schema";

/** A file's text, or why it cannot be read; spreadsheets may still save as Windows-1252. */
export function decodeText(
  file: string,
  bytes: Uint8Array,
  fallback?: "windows-1252",
): { text: string; issues: Issue[] } {
  const text = decode(bytes, fallback);
  if (text === undefined) {
    return refused(file, "encodage-illisible", "Le fichier n’est pas enregistré en UTF-8.");
  }
  const nul = text.indexOf("\0");
  if (nul >= 0) {
    return refused(
      file,
      "fichier-binaire",
      "Le fichier contient des octets nuls : ce n’est pas un texte.",
    );
  }
  return { text: text.normalize("NFC"), issues: [] };
}

function decode(bytes: Uint8Array, fallback: string | undefined): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return fallback === undefined ? undefined : new TextDecoder(fallback).decode(bytes);
  }
}

function refused(file: string, code: string, what: string): { text: string; issues: Issue[] } {
  const remedy = "L’enregistrer de nouveau comme texte, encodage « UTF-8 ».";
  return { text: "", issues: [{ code, severity: "error", where: { file }, what, remedy }] };
}
