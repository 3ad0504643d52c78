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

const SHARE_SIZE = 17;
const SEAM = 1.5;
const BAR = 22;

/** The words of each piece over the piece itself; undefined where one is too narrow for its words. */
export function placeSharesInline(
  pieces: readonly Piece[],
  width: number,
  theme: Theme,
): PlacedShares | undefined {
  const { sizes } = theme;
  const offsets = offsetsOf(pieces);
  const columns = pieces.map((piece, index) => ({
    piece,
    x: width * (offsets[index] ?? 0),
    words: wordsOf(piece, width * piece.length - 8, theme),
  }));
  if (columns.some(({ words }) => words === undefined)) return undefined;
  const lines = Math.max(1, ...columns.map(({ words }) => words?.length ?? 0));
  const barTop = SHARE_SIZE + 2 + lines * LEADING + 4;
  const texts = columns.flatMap(({ piece, x, words = [] }): Text[] => {
    const first = barTop - 7 - (words.length - 1) * LEADING;
    const share: Text = {
      ...{ x, y: first - LEADING - 1, text: printFigure(piece.share) },
      ...{ size: SHARE_SIZE, colour: inkOf(piece, theme), face: "semibold" },
    };
    const label = words.map(
      (text, line): Text => ({
        ...{ x, y: first + line * LEADING, text },
        ...{ size: sizes.label, colour: theme.colours.text },
      }),
    );
    return [share, ...label];
  });
  const boxes = columns.map(({ piece, x }, index) => ({
    x,
    y: barTop,
    width: width * piece.length - (index < columns.length - 1 ? SEAM : 0),
    height: BAR,
    colour: colourOf(piece, theme),
  }));
  return { layers: [...boxLayers(boxes), ...textLayers(texts)], height: barTop + BAR + 2 };
}

function wordsOf({ figure, share }: Piece, room: number, { sizes }: Theme): string[] | undefined {
  const lines = `${figure.label}, ${printWithUnit(figure)}`;
  const longest = Math.max(
    ...drawnText(lines)
      .split(" ")
      .map((word) => measureText(word, sizes.label)),
  );
  const shareWidth = measureText(drawnText(printFigure(share)), SHARE_SIZE, "semibold");
  if (share.value === null || Math.max(longest, shareWidth) > room) return undefined;
  const wrapped = wrapText(lines, room, sizes.label);
  return wrapped.length > 3 ? undefined : wrapped;
}
