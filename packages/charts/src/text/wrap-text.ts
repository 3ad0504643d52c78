import { drawnText, type Face, measureText } from "./typeface.ts";

/**
 * Breaks a text into lines no wider than `width`, at its spaces; a word wider than a line is cut where it must be.
 *
 * @example
 * import { wrapText } from "@panorama/charts";
 *
 * wrapText("Festivals et autres séances", 60, 9); //=> ["Festivals et", "autres séances"]
 */
export function wrapText(
  text: string,
  width: number,
  size: number,
  face: Face = "regular",
): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of drawnText(text)
    .split(" ")
    .flatMap((word) => cut(word, width, size, face))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && measureText(longer, size, face) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}

/** The word, or the pieces of one that no line can hold. */
function cut(word: string, width: number, size: number, face: Face): string[] {
  const fits = (piece: string) => measureText(piece, size, face) <= width;
  if (fits(word)) return [word];
  const pieces: string[] = [];
  let piece = "";
  for (const character of word) {
    if (piece !== "" && !fits(piece + character)) {
      pieces.push(piece);
      piece = "";
    }
    piece += character;
  }
  return [...pieces, piece];
}
