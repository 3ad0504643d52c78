import { printFigure } from "@panorama/schema";
import { boxLayers, type Text, textLayers } from "../spec/layers.ts";
import type { Layer } from "../spec/plot-spec.ts";
import { drawnText, measureText } from "../text/typeface.ts";
import { wrapText } from "../text/wrap-text.ts";
import type { Theme } from "../theme.ts";
import { printWithUnit } from "../wording/print-with-unit.ts";
import type { SharePart } from "./share-bar.ts";

/** A part with the fraction of the bar that it takes. */
interface Piece extends SharePart {
  readonly length: number;
  readonly marked: boolean;
}

interface Placed {
  readonly layers: readonly Layer[];
  readonly height: number;
}

const SHARE_SIZE = 17;
const LEADING = 11.5;
const SEAM = 1.5;
const BAR = 22;
const THIN_BAR = 11;

/** The words of each piece over the piece itself; undefined where one is too narrow for its words. */
export function placeSharesInline(
  pieces: readonly Piece[],
  width: number,
  theme: Theme,
): Placed | undefined {
  const { sizes } = theme;
  const columns = pieces.map((piece, index) => ({
    piece,
    x: width * sumOf(pieces.slice(0, index)),
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

/** Each piece on a line of its own, at its place along the whole. */
export function placeSharesStacked(pieces: readonly Piece[], width: number, theme: Theme): Placed {
  const { sizes, colours } = theme;
  const texts: Text[] = [];
  const grounds: { y: number }[] = [];
  const boxes: { x: number; y: number; width: number; colour: string }[] = [];
  const shareWidths = pieces.map(({ share }) =>
    measureText(drawnText(printFigure(share)), sizes.label, "semibold"),
  );
  const indent = Math.max(0, ...shareWidths) + 6;
  let top = 0;
  for (const [index, piece] of pieces.entries()) {
    const share = drawnText(printFigure(piece.share));
    const words = `${piece.figure.label}, ${printWithUnit(piece.figure)}`;
    const y = top + sizes.label;
    const lines = wrapText(words, width - indent, sizes.label);
    texts.push({
      x: 0,
      y,
      text: share,
      size: sizes.label,
      colour: inkOf(piece, theme),
      face: "semibold",
    });
    for (const [line, text] of lines.entries()) {
      texts.push({
        x: indent,
        y: y + line * LEADING,
        text,
        size: sizes.label,
        colour: colours.text,
      });
    }
    const barTop = top + lines.length * LEADING + 2;
    grounds.push({ y: barTop });
    boxes.push({
      x: width * sumOf(pieces.slice(0, index)),
      y: barTop,
      width: Math.max(width * piece.length, piece.length > 0 ? 0.75 : 0),
      colour: colourOf(piece, theme),
    });
    top = barTop + THIN_BAR + 6;
  }
  const whole = { x: 0, width, height: THIN_BAR, colour: colours.ground };
  return {
    layers: [
      ...boxLayers(grounds.map((ground) => ({ ...whole, ...ground }))),
      ...boxLayers(boxes.map((box) => ({ ...box, height: THIN_BAR }))),
      ...textLayers(texts),
    ],
    height: top,
  };
}

function sumOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { length }) => sum + length, 0);
}

function colourOf({ marked }: Piece, { colours }: Theme): string {
  return marked ? colours.focus : colours.muted;
}

function inkOf({ marked }: Piece, { colours }: Theme): string {
  return marked ? colours.focus : colours.ink;
}
