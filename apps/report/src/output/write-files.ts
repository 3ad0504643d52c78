import { randomUUID } from "node:crypto";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { CommandError } from "../command/command-error.ts";
import { isSystemError } from "./system-error.ts";

/**
 * Writes all files of a build below a folder: each is written whole beside its place, and only when every one is there
 * do they take their places. A failure leaves what was there before.
 */
export async function writeFiles(
  folder: string,
  files: ReadonlyMap<string, Uint8Array | string>,
): Promise<void> {
  const run = randomUUID();
  const written: { from: string; to: string }[] = [];
  try {
    for (const [name, content] of files) {
      const to = join(folder, name);
      const from = join(dirname(to), `.${run}-${written.length}.tmp`);
      await mkdir(dirname(to), { recursive: true });
      written.push({ from, to });
      await writeWhole(from, content);
    }
    for (const { from, to } of written) await rename(from, to);
  } catch (error) {
    await Promise.all(written.map(({ from }) => rm(from, { force: true })));
    if (!isSystemError(error)) throw error;
    throw new CommandError(
      `Impossible d’écrire dans ${folder} : ${reasons[error.code ?? ""] ?? error.code}.`,
      "Choisir un autre dossier avec --out, ou libérer la place.",
    );
  }
}

async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  const file = await open(path, "wx");
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Fails early, before any work, where the folder cannot be written. */
export async function ensureWritable(folder: string): Promise<void> {
  const probe = `.${randomUUID()}.tmp`;
  await writeFiles(folder, new Map([[probe, ""]]));
  await rm(join(folder, probe), { force: true });
}

const reasons: Record<string, string> = {
  EACCES: "l’accès est refusé",
  EEXIST: "un fichier porte déjà ce nom",
  EISDIR: "un dossier porte déjà le nom d’un fichier à écrire",
  ENOSPC: "le disque est plein",
  ENOTDIR: "un des éléments du chemin est un fichier",
  EPERM: "l’opération n’est pas permise",
  EROFS: "le disque est en lecture seule",
};
