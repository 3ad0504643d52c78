import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { basename, join, sep } from "node:path";
import { CommandError } from "../command/command-error.ts";
import { isSystemError, reasonOf } from "../output/system-error.ts";
import { requiredFiles, type SourceFiles } from "./source-files.ts";

const LARGEST = 20 * 1024 * 1024;

/** Reads an edition's files from its folder, and nothing from outside it, not even through a link. */
export async function readFolder(folder: string): Promise<SourceFiles> {
  const root = await resolveFolder(folder);
  const names = [
    ...requiredFiles,
    ...(await namesIn(root, "chapters")),
    ...(await namesIn(root, "images")),
  ];
  const files = new Map<string, Uint8Array>();
  for (const name of names) {
    const bytes = await readInside(root, name);
    // Some systems store « é » as e and an accent: the texts that name a file write one sign.
    if (bytes !== undefined) files.set(name.normalize("NFC"), bytes);
  }
  return files;
}

async function resolveFolder(folder: string): Promise<string> {
  try {
    const root = await realpath(folder);
    if ((await stat(root)).isDirectory()) return root;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new CommandError(
      `Le dossier de l’édition est introuvable : ${folder}.`,
      "Vérifier le chemin donné à --edition.",
    );
  }
  throw new CommandError(
    `${folder} n’est pas un dossier.`,
    `Donner à --edition le dossier qui contient ${basename(folder)}.`,
  );
}

function isRequired(name: string): boolean {
  return (requiredFiles as readonly string[]).includes(name);
}

/** Every file beside the chapters is read too: one with the wrong ending must not be lost without a word. */
async function namesIn(root: string, folder: string): Promise<string[]> {
  try {
    const entries = await readdir(join(root, folder), { withFileTypes: true });
    return entries
      .filter(({ name }) => !name.startsWith("."))
      .map(({ name }) => `${folder}/${name}`)
      .sort();
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (error.code === "ENOENT") return [];
    throw new CommandError(
      `Le dossier ${folder} ne peut pas être lu : ${reasonOf(error)}.`,
      "En faire un dossier que ce compte peut lire.",
    );
  }
}

async function readInside(root: string, name: string): Promise<Uint8Array | undefined> {
  try {
    const path = await realpath(join(root, name));
    if (!path.startsWith(root + sep)) {
      throw new CommandError(
        `${name} est un lien vers un fichier hors du dossier de l’édition.`,
        "Copier le fichier dans le dossier.",
      );
    }
    const status = await stat(path);
    if (status.isDirectory()) {
      throw new CommandError(
        `${name} est un dossier, que le panorama ne lirait pas.`,
        "Le retirer de là ; y reprendre les fichiers qui doivent servir.",
      );
    }
    if (!status.isFile()) {
      throw new CommandError(`${name} n’est pas un fichier.`, "Mettre un fichier à sa place.");
    }
    if (status.size > LARGEST) {
      throw new CommandError(`${name} dépasse 20 Mo.`, "Vérifier qu’il s’agit du bon fichier.");
    }
    return await readFile(path);
  } catch (error) {
    if (isSystemError(error) && error.code === "ENOENT" && isRequired(name)) return undefined;
    if (!isSystemError(error)) throw error;
    throw new CommandError(
      `${name} ne peut pas être lu : ${reasonOf(error)}.`,
      "Mettre à sa place un fichier que ce compte peut lire.",
    );
  }
}
