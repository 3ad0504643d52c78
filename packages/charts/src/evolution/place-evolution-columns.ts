import { hedgedNumber } from "@panorama/schema";
import { columnLayers, type Scale } from "../bars/bar-layers.ts";
import { drawnLength, isAtLeast } from "../spec/drawn-length.ts";
import { type Line, lineLayers, type Text, textLayers } from "../spec/layers.ts";
import { wrapText } from "../text/wrap-text.ts";
import type { Theme } from "../theme.ts";
import type { Step } from "./evolution-layout.ts";

/** A step's column: its middle, its extent and the height of its value. */
interface Slot {
  readonly step: Step;
  readonly middle: number;
  readonly left: number;
  readonly width: number;
  readonly top: number;
}

const TALLEST = 110;
const LEADING = 11;
const BREAK_BAND = 22;
/** How far the open top of a lower bound stands above its column. */
const OPEN_TOP = 7;

export function placeEvolutionColumns(steps: readonly Step[], width: number, theme: Theme) {
  const max = Math.max(0, ...steps.map(({ figure }) => drawnLength(figure)));
  const broken = steps.some((step) => step.broken);
  const topOfTallest = 2 * LEADING + OPEN_TOP + 4 + (broken ? BREAK_BAND : 0);
  const base = topOfTallest + TALLEST;
  const scale: Scale = { max, start: base, end: topOfTallest };
  const slotWidth = width / Math.max(1, steps.length);
  const slots = steps.map((step, index) => slotOf(step, index, slotWidth, scale));
  const ground = { x: 0, x2: width, y: base, y2: base, colour: theme.colours.text, width: 0.75 };
  const foot = slots.flatMap((slot) => footTexts(slot, base, slotWidth, theme));
  return {
    layers: [
      ...columnLayers(slots.filter(({ step }) => step.figure.value !== null).map(columnOf), scale),
      ...lineLayers([
        ground,
        ...slots.flatMap((slot) => openTop(slot)),
        ...slots
          .filter(({ step }) => step.broken)
          .map((slot) => breakLine(slot, slotWidth, base, theme)),
      ]),
      ...textLayers([
        ...slots.flatMap((slot) => valueTexts(slot, theme)),
        ...slots.flatMap((slot) => breakTexts(slot, slotWidth, theme)),
        ...foot,
      ]),
    ],
    height: Math.max(base, ...foot.map(({ y }) => y)) + 4,
  };
}

function slotOf(step: Step, index: number, slotWidth: number, { max, start, end }: Scale): Slot {
  const middle = (index + 0.5) * slotWidth;
  const width = Math.min(slotWidth * 0.62, 48);
  const top = max > 0 ? start - ((start - end) * drawnLength(step.figure)) / max : start;
  return { step, middle, left: middle - width / 2, width, top };
}

function columnOf({ step, left, width }: Slot) {
  const { figure, vintage = figure.vintage, colour } = step;
  return {
    label: `${figure.edition}, ${vintage}`,
    value: drawnLength(step.figure),
    x: left,
    width,
    colour,
  };
}

/** The sides of a lower bound go on, dashed: the true value is somewhere above. */
function openTop({ step, left, width, top }: Slot): Line[] {
  if (!isAtLeast(step.figure)) return [];
  return [left + 0.5, left + width - 0.5].map((x) => ({
    ...{ x, x2: x, y: top - OPEN_TOP, y2: top },
    ...{ colour: step.colour, width: 1, dashed: true },
  }));
}

function valueTexts({ step, middle, top }: Slot, { sizes, colours }: Theme): Text[] {
  const { hedge, number } = hedgedNumber(step.figure);
  const base = { x: middle, size: sizes.label, align: "center" as const };
  if (step.figure.value === null) {
    const words = number.split(" ");
    return words.map((text, line) => ({
      ...base,
      ...{ y: top - 6 - (words.length - 1 - line) * LEADING, text },
      ...{ colour: colours.text, face: "italic" as const },
    }));
  }
  const y = top - 4 - (isAtLeast(step.figure) ? OPEN_TOP : 0);
  const colour = step.latest ? colours.focus : step.superseded ? colours.text : colours.ink;
  const face = step.superseded ? "regular" : "semibold";
  const above = { ...base, y: y - LEADING, text: hedge, colour: colours.text };
  return [{ ...base, y, text: number, colour, face }, ...(hedge === "" ? [] : [above])];
}

function breakLine({ middle }: Slot, slotWidth: number, base: number, theme: Theme): Line {
  const x = middle - slotWidth / 2;
  return {
    x,
    x2: x,
    y: BREAK_BAND,
    y2: base,
    colour: theme.colours.second,
    width: 1,
    dashed: true,
  };
}

function breakTexts({ step, middle }: Slot, slotWidth: number, { sizes, colours }: Theme): Text[] {
  if (!step.broken) return [];
  return ["rupture", "de série"].map((text, line) => ({
    ...{ x: middle - slotWidth / 2, y: 8 + line * 9.5, text, align: "center" as const },
    ...{ size: sizes.small, colour: colours.second, face: "semibold" as const },
  }));
}

function footTexts({ step, middle }: Slot, base: number, slotWidth: number, theme: Theme): Text[] {
  const { sizes, colours } = theme;
  const centred = { x: middle, size: sizes.small, align: "center" as const };
  const vintage =
    step.vintage === undefined ? [] : wrapText(step.vintage, slotWidth - 4, sizes.small);
  return [
    {
      ...{ ...centred, y: base + 11, text: step.figure.edition, colour: colours.ink },
      face: step.latest ? "semibold" : "regular",
    },
    ...vintage.map((text, line) => ({
      ...{ ...centred, y: base + 21 + line * 9.5, text, colour: colours.text },
    })),
  ];
}
