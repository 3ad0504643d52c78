import { crc32, deflateSync } from "node:zlib";
import type { FileObject } from "../file/object-file.ts";
import { cidCmap, toUnicodeCmap } from "./character-maps.ts";
import type { FrozenFont } from "./frozen-font.ts";

/** Flags of a font descriptor (ISO 32000-1, table 123). */
const SYMBOLIC = 4;
const ITALIC = 64;

const IDENTITY = { Registry: new String("Adobe"), Ordering: new String("Identity"), Supplement: 0 };

/** What a font is written to. */
export type FontTarget = { ref(data: Record<string, unknown>): FileObject };

/**
 * Writes a font into a file and gives its object, for the `Font` resources of pages. All its codes are written; the program
 * goes in as it is.
 *
 * The codes of `showOperand` are those of a composite font: TrueType by a map from codes to glyphs, CFF by a CMap. Widths are
 * the program's own and each code says its text (ISO 19005-3, 6.2.11.5 and 6.2.11.7.2). The tag before the name comes from the
 * content: the same font has the same name in every document.
 */
export function writeFont(file: FontTarget, font: FrozenFont): FileObject {
  const name = `${subsetTag(font)}+${font.name}`;
  const { kind } = font.program;
  const tables = tablesOf(font);
  const base = { Type: "Font", BaseFont: name };
  const descendant = written(file, {
    ...base,
    Subtype: kind === "CFF" ? "CIDFontType0" : "CIDFontType2",
    CIDSystemInfo: IDENTITY,
    FontDescriptor: writeDescriptor(file, font, name),
    W: kind === "CFF" ? [0, advancesByGlyph(font)] : [0, font.advances],
    ...(kind === "CFF"
      ? {}
      : { CIDToGIDMap: stream(file, { Filter: "FlateDecode" }, tables.glyphMap) }),
  });
  const toUnicode = stream(file, { Filter: "FlateDecode" }, tables.toUnicode);
  return written(file, {
    ...base,
    Subtype: "Type0",
    Encoding: kind === "CFF" ? writeEncoding(file, font, name) : "Identity-H",
    DescendantFonts: [descendant],
    ToUnicode: toUnicode,
  });
}

type Tables = { readonly toUnicode: Uint8Array; readonly glyphMap: Uint8Array };

const known = new WeakMap<FrozenFont, Tables>();

/** The tables of a font that every document writes alike, compressed. */
function tablesOf(font: FrozenFont): Tables {
  let tables = known.get(font);
  if (tables === undefined) {
    const toUnicode = deflateSync(Buffer.from(toUnicodeCmap(font.texts), "latin1"));
    tables = { toUnicode, glyphMap: deflateSync(glyphMap(font)) };
    known.set(font, tables);
  }
  return tables;
}

function writeDescriptor(file: FontTarget, font: FrozenFont, name: string) {
  const { kind, compressed, length } = font.program;
  const program = stream(
    file,
    {
      Filter: "FlateDecode",
      ...(kind === "CFF" ? { Subtype: "CIDFontType0C" } : { Length1: length }),
    },
    compressed,
  );
  return written(file, {
    Type: "FontDescriptor",
    FontName: name,
    Flags: SYMBOLIC + (font.italicAngle === 0 ? 0 : ITALIC),
    FontBBox: font.boundingBox,
    ItalicAngle: font.italicAngle,
    Ascent: font.ascent,
    Descent: font.descent,
    CapHeight: font.capHeight,
    XHeight: font.xHeight,
    // Nought says that the stems' thickness is not known (table 122).
    StemV: 0,
    [kind === "CFF" ? "FontFile3" : "FontFile2"]: program,
  });
}

/** From codes to the glyphs of a CFF program, whose numbers are its CIDs: several codes may have one. */
function writeEncoding(file: FontTarget, font: FrozenFont, name: string) {
  const CMapName = `${name}-H`;
  return stream(
    file,
    { Type: "CMap", CMapName, CIDSystemInfo: IDENTITY, WMode: 0 },
    Buffer.from(cidCmap(CMapName, font.glyphs), "latin1"),
  );
}

function advancesByGlyph({ advances, glyphs }: FrozenFont): number[] {
  const byGlyph: number[] = Array.from({ length: Math.max(...glyphs) + 1 }, () => 0);
  for (const [code, glyph] of glyphs.entries()) byGlyph[glyph] = advances[code] ?? 0;
  return byGlyph;
}

function glyphMap({ glyphs }: FrozenFont): Buffer {
  const map = Buffer.alloc(2 * glyphs.length);
  for (const [code, glyph] of glyphs.entries()) map.writeUInt16BE(glyph, 2 * code);
  return map;
}

/** Six capitals, from the program and the meaning of the codes. */
function subsetTag({ program, texts, glyphs }: FrozenFont): string {
  let rest = crc32(JSON.stringify([texts, glyphs]), crc32(program.compressed));
  let tag = "";
  for (let letter = 0; letter < 6; letter++) {
    tag += String.fromCharCode(65 + (rest % 26));
    rest = Math.floor(rest / 26);
  }
  return tag;
}

function written(file: FontTarget, data: Record<string, unknown>): FileObject {
  const object = file.ref(data);
  object.end();
  return object;
}

function stream(file: FontTarget, data: Record<string, unknown>, content: Uint8Array): FileObject {
  const object = file.ref(data);
  object.end(content);
  return object;
}
