/** D50, the white that profiles are told in, and sRGB's colours adapted to it by Bradford's matrix (IEC 61966-2-1, ICC.1). */
const WHITE = [0.9642, 1, 0.8249] as const;
const RED = [0.43607, 0.22249, 0.01392] as const;
const GREEN = [0.38515, 0.71687, 0.09708] as const;
const BLUE = [0.14307, 0.06061, 0.7141] as const;

/** How finely the curve is told. */
const CURVE_POINTS = 1024;
const HEADER = 128;

/** An ICC profile (version 2) of sRGB, the colours that every number in a document is meant in. */
export function srgbProfile(): Uint8Array {
  const curve = curveTag();
  const tags: [string, Uint8Array][] = [
    ["desc", descriptionTag("sRGB IEC61966-2.1")],
    ["cprt", textTag("No copyright, use freely")],
    ["wtpt", colourTag(WHITE)],
    ["rXYZ", colourTag(RED)],
    ["gXYZ", colourTag(GREEN)],
    ["bXYZ", colourTag(BLUE)],
    ["rTRC", curve],
    ["gTRC", curve],
    ["bTRC", curve],
  ];
  const table = 4 + 12 * tags.length;
  const places = new Map<Uint8Array, number>();
  let end = HEADER + table;
  for (const [, tag] of tags) {
    if (places.has(tag)) continue;
    places.set(tag, end);
    end += Math.ceil(tag.length / 4) * 4;
  }
  const profile = new Uint8Array(end);
  const view = new DataView(profile.buffer);
  writeHeader(profile, view);
  view.setUint32(HEADER, tags.length);
  for (const [index, [name, tag]] of tags.entries()) {
    const at = HEADER + 4 + 12 * index;
    writeAscii(profile, at, name);
    view.setUint32(at + 4, places.get(tag) ?? 0);
    view.setUint32(at + 8, tag.length);
    profile.set(tag, places.get(tag));
  }
  return profile;
}

/** A display's profile, of no machine in particular. */
function writeHeader(profile: Uint8Array, view: DataView): void {
  view.setUint32(0, profile.length);
  view.setUint32(8, 0x02100000);
  writeAscii(profile, 12, "mntrRGB XYZ ");
  for (const [index, part] of [2025, 1, 1, 0, 0, 0].entries()) view.setUint16(24 + 2 * index, part);
  writeAscii(profile, 36, "acsp");
  for (const [index, part] of WHITE.entries()) view.setInt32(68 + 4 * index, fixed(part));
}

function colourTag(xyz: readonly [number, number, number]): Uint8Array {
  const tag = tagOf("XYZ ", 20);
  const view = new DataView(tag.buffer);
  for (const [index, part] of xyz.entries()) view.setInt32(8 + 4 * index, fixed(part));
  return tag;
}

/** From what a screen is sent to the light it gives: linear in the dark, then a power. */
function curveTag(): Uint8Array {
  const tag = tagOf("curv", 12 + 2 * CURVE_POINTS);
  const view = new DataView(tag.buffer);
  view.setUint32(8, CURVE_POINTS);
  for (let point = 0; point < CURVE_POINTS; point++) {
    const sent = point / (CURVE_POINTS - 1);
    const light = sent <= 0.04045 ? sent / 12.92 : ((sent + 0.055) / 1.055) ** 2.4;
    view.setUint16(12 + 2 * point, Math.round(light * 65535));
  }
  return tag;
}

function textTag(text: string): Uint8Array {
  const tag = tagOf("text", 8 + text.length + 1);
  writeAscii(tag, 8, text);
  return tag;
}

/** In ASCII; the places for other scripts stay empty. */
function descriptionTag(text: string): Uint8Array {
  const tag = tagOf("desc", 12 + text.length + 1 + 8 + 70);
  new DataView(tag.buffer).setUint32(8, text.length + 1);
  writeAscii(tag, 12, text);
  return tag;
}

function tagOf(type: string, length: number): Uint8Array {
  const tag = new Uint8Array(length);
  writeAscii(tag, 0, type);
  return tag;
}

function writeAscii(target: Uint8Array, at: number, text: string): void {
  for (let index = 0; index < text.length; index++) target[at + index] = text.charCodeAt(index);
}

/** A number with sixteen bits after the point. */
function fixed(value: number): number {
  return Math.round(value * 65536);
}
