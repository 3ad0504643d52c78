import { createRequire } from "node:module";
import type * as fontkit from "fontkit";
import type { KernTable } from "./kern-table.ts";
import type { ClassDefinition, LayoutTable } from "./layout-tables.ts";
import { unwrapWoff } from "./unwrap-woff.ts";

/** What `@types/fontkit` does not say: the decoded tables of a font that is open. */
export type OpenFont = fontkit.Font & {
  readonly directory: { readonly tables: Readonly<Record<string, unknown>> };
  readonly GSUB?: LayoutTable;
  readonly GPOS?: LayoutTable;
  readonly GDEF?: { readonly glyphClassDef?: ClassDefinition | null };
  readonly kern?: KernTable;
};

/** The font engine is loaded when a font is frozen: setting pages with frozen ones takes less time than loading it. */
function engine(): typeof fontkit {
  return createRequire(import.meta.url)("fontkit");
}

/** Opens a TTF, OTF or WOFF file. Throws in French when it cannot. */
export function openFont(bytes: Uint8Array): OpenFont {
  const font = read(bytes);
  if ("fonts" in font) {
    throw new Error(
      "Ce fichier est une collection de polices (TTC), où l’on ne sait laquelle prendre. Donnez le fichier TTF ou OTF d’une seule police.",
    );
  }
  const { tables } = font.directory;
  if (tables.glyf === undefined && tables["CFF "] === undefined) {
    throw new Error(
      "Cette police n’a ni table « glyf » ni table « CFF » : ses dessins ne peuvent pas entrer dans un PDF. Donnez-en une version TTF, OTF ou WOFF statique.",
    );
  }
  return font;
}

function read(bytes: Uint8Array): OpenFont | { readonly fonts: unknown } {
  if (Buffer.from(bytes.subarray(0, 4)).toString("latin1") === "wOF2") {
    // fontkit 2.0.4 shapes with WOFF2 but cannot cut a subset: there is no `loca` table in the transformed outlines.
    throw new Error(
      "Cette police est au format WOFF2, dont on ne sait pas tirer le programme d’un PDF. Donnez le même fichier au format WOFF, TTF ou OTF.",
    );
  }
  try {
    // fontkit reads the header of an empty glyph too, after the end of the outlines: there must be something.
    const padded = Buffer.concat([unwrapWoff(bytes), new Uint8Array(16)]);
    return engine().create(padded) as unknown as OpenFont | { readonly fonts: unknown };
  } catch (cause) {
    throw new Error(
      "Ce fichier n’est pas une police lisible : il est abîmé ou d’un autre format. Donnez un fichier TTF, OTF ou WOFF entier.",
      { cause },
    );
  }
}
