import { printFigure, printWithUnit } from "@panorama/schema";
import { boxLayers, type Text, textLayers } from "../spec/layers.ts";
import { drawnText, measureText } from "../text/typeface.ts";
import { wrapText } from "../text/wrap-text.ts";
import type { Theme } from "../theme.ts";
import {
  colourOf,
  inkOf,
  LEADING,
  offsetsOf,
  type Piece,
  type PlacedShares,
} from "./share-piece.ts";

const BAR = 11;
const ROW_GAP = 6;

/** Each piece on a line of its own, at its place along the whole. */
export function placeSharesStacked(
  pieces: readonly Piece[],
  width: number,
  theme: Theme,
): PlacedShares {
  const size = theme.sizes.label;
  const shares = pieces.map(({ share }) => drawnText(printFigure(share)));
  const indent = Math.max(0, ...shares.map((share) => measureText(share, size, "semibold"))) + 6;
  const offsets = offsetsOf(pieces);
  let top = 0;
  const rows = pieces.map((piece, index) => {
    const words = `${piece.figure.label}, ${printWithUnit(piece.figure)}`;
    const lines = wrapText(words, width - indent, size);
    const row = { piece, lines, top, offset: offsets[index] ?? 0 };
    top += lines.length * LEADING + 2 + BAR + ROW_GAP;
    return { ...row, barTop: top - ROW_GAP - BAR };
  });
  const texts = rows.flatMap(({ piece, lines, top }, index): Text[] => [
    {
      ...{ x: 0, y: top + size, text: shares[index] ?? "", size },
      ...{ colour: inkOf(piece, theme), face: "semibold" },
    },
    ...lines.map((text, line) => ({
      ...{ x: indent, y: top + size + line * LEADING, text },
      ...{ size, colour: theme.colours.text },
    })),
  ]);
  const grounds = rows.map(({ barTop }) => ({
    ...{ x: 0, y: barTop, width, height: BAR },
    colour: theme.colours.ground,
  }));
  const boxes = rows.map(({ piece, offset, barTop }) => ({
    ...{ x: width * offset, y: barTop, height: BAR, colour: colourOf(piece, theme) },
    width: Math.max(width * piece.length, piece.length > 0 ? 0.75 : 0),
  }));
  return {
    layers: [...boxLayers(grounds), ...boxLayers(boxes), ...textLayers(texts)],
    height: top,
  };
}
