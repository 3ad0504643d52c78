import type { Figure } from "@panorama/schema";
import { drawnLength } from "../spec/drawn-length.ts";
import type { Text } from "../spec/layers.ts";
import { CAP_HEIGHT, drawnText, measureText } from "../text/typeface.ts";
import { wrapText } from "../text/wrap-text.ts";
import type { Theme } from "../theme.ts";
import type { Bar, Scale } from "./bar-layers.ts";
import { fitBars } from "./fit-bars.ts";
import { valueText, valueWidth } from "./value-text.ts";

/** One labelled bar, with its printed value at its end, and perhaps a lighter note after that. */
export interface BarRow {
  readonly figure: Figure;
  readonly note: string;
  readonly colour: string;
  readonly ink: string;
  readonly spaceBefore: number;
}

interface Frame {
  readonly width: number;
  readonly indent: number;
  readonly theme: Theme;
}

interface PlacedRow {
  readonly row: BarRow;
  readonly label: readonly string[];
  readonly top: number;
  readonly bottom: number;
  /** The vertical middle of the bar. */
  readonly middle: number;
}

/** Below this width, labels stand above their bars instead of beside them. */
const NARROW = 320;
const BAR_HEIGHT = 13;
const LEADING = 1.2;
const ROW_GAP = 6;
const END_GAP = 4;
const NOTE_GAP = 5;

/** Bars under each other on one scale, with labels, values and notes where nothing meets. */
export function placeBarRows(rows: readonly BarRow[], frame: Frame) {
  const labelWidth = frame.width < NARROW ? 0 : labelColumn(rows, frame);
  const start = frame.indent + labelWidth;
  const placed = stackRows(rows, labelWidth, frame);
  const scale = scaleOf(rows, start, frame);
  return {
    bars: placed.flatMap((row) => barOf(row)),
    texts: placed.flatMap((row) => [
      ...labelTexts(row, labelWidth, frame),
      ...endTexts(row, scale, frame.theme),
    ]),
    scale,
    extents: placed.map(({ top, bottom }) => ({ top, bottom })),
    height: placed.at(-1)?.bottom ?? 0,
  };
}

function labelColumn(rows: readonly BarRow[], { width, indent, theme }: Frame): number {
  const widths = rows.map(({ figure }) => measureText(drawnText(figure.label), theme.sizes.label));
  return Math.min(Math.max(0, ...widths) + 1, (width - indent) * 0.38) + 8;
}

function stackRows(rows: readonly BarRow[], labelWidth: number, frame: Frame): PlacedRow[] {
  const size = frame.theme.sizes.label;
  const beside = labelWidth > 0;
  const room = beside ? labelWidth - 8 : frame.width - frame.indent;
  let top = 0;
  return rows.map((row) => {
    const label = wrapText(row.figure.label, room, size);
    const labelHeight = label.length * size * LEADING;
    const height = beside ? Math.max(BAR_HEIGHT, labelHeight) : labelHeight + 2 + BAR_HEIGHT;
    const start = top + row.spaceBefore;
    const bottom = start + height;
    top = bottom + ROW_GAP;
    const middle = beside ? start + height / 2 : bottom - BAR_HEIGHT / 2;
    return { row, label, top: start, bottom, middle };
  });
}

function scaleOf(rows: readonly BarRow[], start: number, { width, theme }: Frame): Scale {
  const values = rows.map((row) => ({
    value: drawnLength(row.figure),
    label: endWidth(row, theme),
  }));
  const length = fitBars(values, width - start);
  return { max: Math.max(0, ...values.map(({ value }) => value)), start, end: start + length };
}

function endWidth(row: BarRow, { sizes }: Theme): number {
  const value = valueWidth(row.figure, sizes.label, "semibold");
  const note = row.note === "" ? 0 : NOTE_GAP + measureText(drawnText(row.note), sizes.label);
  return END_GAP + value + note + 1;
}

function barOf({ row, middle }: PlacedRow): Bar[] {
  const { figure, colour } = row;
  if (figure.value === null) return [];
  const y = middle - BAR_HEIGHT / 2;
  return [{ label: figure.label, value: drawnLength(figure), y, height: BAR_HEIGHT, colour }];
}

function labelTexts({ label, top, middle }: PlacedRow, labelWidth: number, frame: Frame): Text[] {
  const { sizes, colours } = frame.theme;
  const leading = sizes.label * LEADING;
  const capHeight = sizes.label * CAP_HEIGHT;
  const block = (label.length - 1) * leading + capHeight;
  const first = labelWidth > 0 ? middle - block / 2 + capHeight : top + capHeight + 1;
  return label.map((text, line) => ({
    x: frame.indent,
    y: first + line * leading,
    text,
    size: sizes.label,
    colour: colours.ink,
  }));
}

function endTexts({ row, middle }: PlacedRow, scale: Scale, { sizes, colours }: Theme): Text[] {
  const missing = row.figure.value === null;
  const share = scale.max > 0 ? drawnLength(row.figure) / scale.max : 0;
  const x = scale.start + (scale.end - scale.start) * share + (missing ? 0 : END_GAP);
  const y = middle + (sizes.label * CAP_HEIGHT) / 2;
  const value = valueText(row.figure);
  if (missing) {
    return [{ x, y, ...value, size: sizes.label, colour: colours.text, face: "italic" }];
  }
  const noteX = x + valueWidth(row.figure, sizes.label, "semibold") + NOTE_GAP;
  const note: Text = { x: noteX, y, text: row.note, size: sizes.label, colour: colours.text };
  return [
    { x, y, ...value, size: sizes.label, colour: row.ink, face: "semibold" },
    ...(row.note === "" ? [] : [note]),
  ];
}
