import { randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { access, lstat, mkdir, open, rename, rm, rmdir, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { CommandError } from "../command/command-error.ts";
import { isSystemError, reasonOf } from "./system-error.ts";

/**
 * Writes all files of a build below a folder: each is written whole beside its place, and only when every one is there
 * do they take their places. A failure leaves what was there before, and no folder more.
 */
export async function writeFiles(
  folder: string,
  files: ReadonlyMap<string, Uint8Array | string>,
): Promise<void> {
  const run = randomUUID();
  const written: { from: string; to: string }[] = [];
  const made: string[] = [];
  await refuseFolders([...files.keys()].map((name) => join(folder, name)));
  try {
    for (const [name, content] of files) {
      const to = join(folder, name);
      const from = join(dirname(to), `.${run}-${written.length}.tmp`);
      await makeFolder(dirname(to), made);
      written.push({ from, to });
      await writeWhole(from, content);
    }
    for (const { from, to } of written) await rename(from, to);
  } catch (error) {
    await takeAway(written, made);
    if (!isSystemError(error)) throw error;
    throw notWritable(folder, error);
  }
}

/** Folder by folder: made all at once, those of a file system that makes none would be tried for ever. */
async function makeFolder(path: string, made: string[]): Promise<void> {
  if (await exists(path)) return;
  await makeFolder(dirname(path), made);
  await mkdir(path);
  made.push(path);
}

/** Files that never took their places, then the folders that were made for them, as far as they are empty. */
async function takeAway(
  written: readonly { from: string }[],
  made: readonly string[],
): Promise<void> {
  const ignore = () => undefined;
  await Promise.all(written.map(({ from }) => rm(from, { force: true }).catch(ignore)));
  for (const folder of made.toReversed()) await rmdir(folder).catch(ignore);
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
    if (!(await stat(existing)).isDirectory()) throw notWritable(folder, NOT_A_FOLDER);
    await access(existing, constants.W_OK | constants.X_OK);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw notWritable(folder, error);
  }
}

const NOT_A_FOLDER: NodeJS.ErrnoException = Object.assign(new Error(), { code: "ENOTDIR" });

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

function notWritable(folder: string, error: NodeJS.ErrnoException): CommandError {
  return new CommandError(
    `Impossible d’écrire dans ${folder} : ${reasonOf(error)}.`,
    "Choisir un autre dossier avec --out, ou libérer la place.",
  );
}
