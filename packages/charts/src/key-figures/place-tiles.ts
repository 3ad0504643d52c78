import { hedgedNumber, PERCENT, unitWord } from "@panorama/schema";
import { boxLayers, type Text, textLayers } from "../spec/layers.ts";
import { drawnText, measureText } from "../text/typeface.ts";
import { wrapText } from "../text/wrap-text.ts";
import type { Theme } from "../theme.ts";
import type { KeyFigure } from "./key-figure-tiles.ts";

/** A tile with its words broken into lines. */
interface Tile {
  readonly hedge: string;
  readonly number: string;
  readonly unit: readonly string[];
  readonly note: readonly string[];
  readonly missing: boolean;
}

interface Grid {
  readonly columns: number;
  readonly tileWidth: number;
  /** Of the numbers, the same in all tiles. */
  readonly size: number;
}

const NARROWEST = 84;
const GUTTER = 14;
const SMALLEST_NUMBER = 15;
const UNIT_SIZE = 10;
const LEADING = 1.2;
const RULE = 2;
const ROW_GAP = 16;

export function placeTiles(tiles: readonly KeyFigure[], width: number, theme: Theme) {
  const numbers = tiles.map(({ figure }) => drawnText(hedgedNumber(figure).number));
  const grid = fitGrid(numbers, width, theme.sizes.figure);
  const texts: Text[] = [];
  const rules: { x: number; y: number }[] = [];
  let top = 0;
  for (let start = 0; start < tiles.length; start += grid.columns) {
    const row = tiles
      .slice(start, start + grid.columns)
      .map((tile) => wrapTile(tile, grid.tileWidth, theme));
    const hedged = row.some(({ hedge }) => hedge !== "");
    const placed = row.map((tile, column) => {
      const x = column * (grid.tileWidth + GUTTER);
      rules.push({ x, y: top });
      return tileTexts(tile, { x, top: top + RULE + 4, hedged, size: grid.size, theme });
    });
    texts.push(...placed.flatMap((tile) => tile.texts));
    top = Math.max(...placed.map(({ bottom }) => bottom)) + ROW_GAP;
  }
  const rule = { width: grid.tileWidth, height: RULE, colour: theme.colours.focus };
  return {
    layers: [...boxLayers(rules.map((at) => ({ ...at, ...rule }))), ...textLayers(texts)],
    height: Math.max(1, top - ROW_GAP + 2),
  };
}

/** The most columns whose numbers still read as big; rows are filled evenly. */
function fitGrid(numbers: readonly string[], width: number, largest: number): Grid {
  const count = Math.max(1, numbers.length);
  const most = Math.max(1, Math.min(count, Math.floor((width + GUTTER) / (NARROWEST + GUTTER))));
  for (let tried = most; ; tried -= 1) {
    const columns = Math.ceil(count / Math.ceil(count / tried));
    const tileWidth = (width - (columns - 1) * GUTTER) / columns;
    const widest = Math.max(...numbers.map((number) => measureText(number, 1, "semibold")), 0.1);
    const size = Math.floor(Math.min(largest, tileWidth / widest) * 2) / 2;
    if (size >= SMALLEST_NUMBER || tried === 1) return { columns, tileWidth, size };
  }
}

function wrapTile({ figure, unit, note }: KeyFigure, width: number, theme: Theme): Tile {
  const missing = figure.value === null;
  const word =
    figure.value === null || figure.unit.code === PERCENT.code
      ? figure.label
      : unitWord(figure.unit, figure.value);
  return {
    ...hedgedNumber(figure),
    unit: wrapText(unit ?? word, width, UNIT_SIZE, "semibold"),
    note: note === undefined ? [] : wrapText(note, width, theme.sizes.small),
    missing,
  };
}

interface Place {
  readonly x: number;
  readonly top: number;
  /** Whether a tile of the row needs a line above its number. */
  readonly hedged: boolean;
  readonly size: number;
  readonly theme: Theme;
}

function tileTexts(tile: Tile, { x, top, hedged, size, theme }: Place) {
  const { colours, sizes } = theme;
  let bottom = top;
  const texts: Text[] = [];
  const write = (text: string, style: Omit<Text, "x" | "y" | "text">, leading = LEADING) => {
    texts.push({ x, y: bottom + style.size * (leading - 0.28), text, ...style });
    bottom += style.size * leading;
  };
  const small = { size: sizes.small, colour: colours.text };
  if (hedged) write(tile.hedge, small);
  write(
    tile.number,
    tile.missing
      ? { size, colour: colours.text, face: "italic" }
      : { size, colour: colours.focus, face: "semibold" },
    1.05,
  );
  for (const line of tile.unit)
    write(line, { size: UNIT_SIZE, colour: colours.ink, face: "semibold" });
  bottom += 2;
  for (const line of tile.note) write(line, small);
  return { texts: texts.filter(({ text }) => text !== ""), bottom };
}
