import { randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { access, lstat, mkdir, open, rename, rm, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
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
  await refuseFolders([...files.keys()].map((name) => join(folder, name)));
  try {
    for (const [name, content] of files) {
      const to = join(folder, name);
      const from = join(dirname(to), `.${run}-${written.length}.tmp`);
      await makeFolder(dirname(to));
      written.push({ from, to });
      await writeWhole(from, content);
    }
    for (const { from, to } of written) await rename(from, to);
  } catch (error) {
    await Promise.all(written.map(({ from }) => rm(from, { force: true })));
    if (!isSystemError(error)) throw error;
    throw notWritable(folder, error.code);
  }
}

/** Folder by folder: made all at once, those of a file system that makes none would be tried for ever. */
async function makeFolder(path: string): Promise<void> {
  if (await exists(path)) return;
  await makeFolder(dirname(path));
  await mkdir(path);
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

/** A folder that bears the name of a file would stop the renaming half-way. */
async function refuseFolders(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const status = await stat(path).catch(() => undefined);
    if (status?.isDirectory()) {
      throw new CommandError(
        `Impossible d’écrire ${path} : un dossier porte déjà ce nom.`,
        "Retirer ce dossier, ou choisir un autre dossier de sortie avec --out.",
      );
    }
  }
}

/** Fails early, before any work and without a trace, where the folder cannot be written. */
export async function ensureWritable(folder: string): Promise<void> {
  let existing = resolve(folder);
  while (!(await exists(existing)) && dirname(existing) !== existing) existing = dirname(existing);
  try {
    if (!(await stat(existing)).isDirectory()) throw notWritable(folder, "ENOTDIR");
    await access(existing, constants.W_OK | constants.X_OK);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw notWritable(folder, error.code);
  }
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

function notWritable(folder: string, code: string | undefined): CommandError {
  return new CommandError(
    `Impossible d’écrire dans ${folder} : ${reasons[code ?? ""] ?? code}.`,
    "Choisir un autre dossier avec --out, ou libérer la place.",
  );
}

const reasons: Record<string, string> = {
  EACCES: "l’accès est refusé",
  EEXIST: "un fichier porte déjà ce nom",
  EISDIR: "un dossier porte déjà le nom d’un fichier à écrire",
  ENOENT: "un lien ne mène nulle part",
  ENOSPC: "le disque est plein",
  ENOTDIR: "un des éléments du chemin est un fichier",
  EPERM: "l’opération n’est pas permise",
  EROFS: "le disque est en lecture seule",
};
