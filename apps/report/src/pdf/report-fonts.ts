import { createHash, randomUUID } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  decodeFont,
  encodeFont,
  type Face,
  type FontBook,
  type FontFamily,
  type FrozenFont,
  freezeFont,
} from "@panorama/typeset";
import { type FontFiles, type FontStyles, fontFiles } from "./font-files.ts";

const require = createRequire(import.meta.url);
/** Fonts made ready by an earlier build. Losing them costs half a second. */
const CACHE = fileURLToPath(new URL("../../node_modules/.cache/panorama/fonts", import.meta.url));

/** The fonts of these families, ready to set with. */
export async function readFonts(families: readonly string[]): Promise<FontBook> {
  const entries = families.map(async (name) => {
    const styles = fontFiles[name];
    if (styles === undefined) throw new Error(`${name} is no family of the report`);
    return [name, await readFamily(styles)] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

async function readFamily(styles: FontStyles): Promise<FontFamily> {
  const [normal, bold, italics, bolditalics] = await Promise.all([
    readFace(styles.normal),
    readFace(styles.bold),
    readFace(styles.italics),
    readFace(styles.bolditalics),
  ]);
  return { normal, bold, italics, bolditalics };
}

function readFace([first, ...others]: FontFiles): Promise<Face> {
  const read = (file: string) => readFont(require.resolve(file));
  return Promise.all([read(first), ...others.map(read)]);
}

/** A font from the cache, where it is named after the very bytes of its file; else made ready, and left there. */
async function readFont(path: string): Promise<FrozenFont> {
  const bytes = await readFile(path);
  const name = createHash("sha256").update(bytes).digest("hex");
  const cached = join(CACHE, `${name}.font`);
  const known = await readFile(cached).then(decodeFont, () => undefined);
  if (known !== undefined) return known;
  const frozen = encodeFont(freezeFont(bytes));
  await keep(cached, frozen);
  return decodeFont(frozen) as FrozenFont;
}

/** Written whole beside its place, then moved there; a folder that cannot be written to only makes the next build slower. */
async function keep(path: string, bytes: Uint8Array): Promise<void> {
  const beside = `${path}.${randomUUID()}`;
  try {
    await mkdir(CACHE, { recursive: true });
    await writeFile(beside, bytes);
    await rename(beside, path);
  } catch {
    // Nothing is lost: the font is made ready anew.
  }
}
