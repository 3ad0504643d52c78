import { decodeString } from "micromark-util-decode-string";

const escapeOrReference = /\\[!-/:-@[-`{-~]|&(?:#(?:\d{1,7}|x[\da-f]{1,6})|[\da-z]{1,31});/iy;

/**
 * Where each character of a text node stands in its source: Markdown drops escapes, decodes `&eacute;`, and takes away
 * what stands before the text on each line of a quote or a list. The result has one offset more than the text has
 * characters: where the text ends.
 */
export function sourceOffsets(value: string, source: string): number[] {
  const offsets: number[] = [];
  let at = 0;
  while (offsets.length < value.length) {
    const written = decodedAt(source, at, value, offsets.length);
    if (written === undefined) {
      const character = value[offsets.length] ?? "";
      // What Markdown took away stands between here and the next time the character is seen.
      at = source[at] === character ? at : Math.max(at, source.indexOf(character, at));
      offsets.push(at);
      at++;
    } else {
      for (let left = decodeString(written).length; left > 0; left--) offsets.push(at);
      at += written.length;
    }
  }
  return [...offsets, at];
}

/** The escape or reference that stands at a place in the source for what the value has there. */
function decodedAt(source: string, at: number, value: string, index: number): string | undefined {
  const first = source[at];
  if (first !== "\\" && first !== "&") return undefined;
  escapeOrReference.lastIndex = at;
  const written = escapeOrReference.exec(source)?.[0];
  if (written === undefined) return undefined;
  const decoded = decodeString(written);
  return decoded !== written && value.startsWith(decoded, index) ? written : undefined;
}
