import { regionOf, type Structure } from "@panorama/schema";
import type { Box } from "../geometry/box.ts";
import type { Line, Mark, Text } from "../spec/layers.ts";
import { ASCENT } from "../text/typeface.ts";
import type { Theme } from "../theme.ts";
import { gatherPoints } from "./gather-points.ts";
import { LABEL_LEADING, LABEL_MARGIN, type PlacedLabel } from "./label-candidates.ts";
import type { Panel, Rectangle } from "./panels.ts";
import { placeLabels } from "./place-labels.ts";
import { project } from "./projection.ts";

interface Page {
  readonly insets: readonly Panel[];
  readonly width: number;
  readonly theme: Theme;
}

interface PlacedPanel {
  readonly lines: readonly Line[];
  readonly symbols: readonly Mark[];
  readonly texts: readonly Text[];
  /** Labels for which the panel has no room. */
  readonly unplaced: readonly string[];
}

const POINT_RADIUS = 2.6;
const NARROW = 320;
const CAPTION = 12;

/** The points of one panel with their labels, and the frame and caption of an inset. */
export function placePanel(
  structures: readonly Structure[],
  panel: Panel,
  { insets, width, theme }: Page,
): PlacedPanel {
  const { frame, region, projection } = panel;
  const size = width < NARROW ? 7.5 : theme.sizes.small;
  const points = structures.map(({ name, shortName, seat }) => {
    const [x, y] = project(projection, seat.longitude, seat.latitude);
    return { names: [shortName ?? name], x, y };
  });
  const obstacles =
    region === null ? insets.map((inset) => boxOf(inset.frame)) : [captionBox(frame)];
  const style = {
    size,
    widest: Math.min(104, frame.width * (region === null ? 0.26 : 0.9)),
    pointRadius: POINT_RADIUS,
    frame: region === null ? boxOf(frame) : inside(frame),
  };
  const { placed, unplaced } = placeLabels(
    gatherPoints(points, POINT_RADIUS * 2),
    obstacles,
    style,
  );
  return {
    lines: [
      ...(region === null ? [] : frameLines(frame, theme)),
      ...placed.flatMap(leaderLine(theme)),
    ],
    symbols: points.map(({ x, y }) => ({
      ...{ x, y, shape: "circle", side: POINT_RADIUS * 1.8 },
      ...{ fill: theme.colours.focus, stroke: theme.colours.paper },
    })),
    texts: [
      ...(region === null ? [] : [caption(regionOf(region).name, frame, { size, theme })]),
      ...placed.flatMap((label) => labelTexts(label, size, theme)),
    ],
    unplaced: unplaced.flatMap(({ names }) => names),
  };
}

function boxOf({ x, y, width, height }: Rectangle): Box {
  return { x1: x, y1: y, x2: x + width, y2: y + height };
}

/** Labels keep off an inset's frame. */
function inside({ x, y, width, height }: Rectangle): Box {
  return boxOf({ x: x + 3, y: y + 3, width: width - 6, height: height - 6 });
}

interface Style {
  readonly size: number;
  readonly theme: Theme;
}

function captionBox(frame: Rectangle): Box {
  return boxOf({ ...frame, height: CAPTION });
}

function caption(text: string, { x, y }: Rectangle, { size, theme }: Style): Text {
  return { x: x + 4, y: y + 10, text, size, colour: theme.colours.text, face: "italic" };
}

function frameLines(frame: Rectangle, { colours }: Theme): Line[] {
  const { x1, y1, x2, y2 } = boxOf(frame);
  const corners = [
    [x1, y1],
    [x2, y1],
    [x2, y2],
    [x1, y2],
    [x1, y1],
  ] as const;
  return corners.slice(1).map(([x, y], side) => {
    const [fromX, fromY] = corners[side] ?? [x, y];
    return { x: fromX, y: fromY, x2: x, y2: y, colour: colours.rule, width: 0.75 };
  });
}

function leaderLine({ colours }: Theme) {
  return ({ leader }: PlacedLabel): Line[] =>
    leader === null
      ? []
      : [
          {
            x: leader.x1,
            y: leader.y1,
            x2: leader.x2,
            y2: leader.y2,
            colour: colours.muted,
            width: 0.6,
          },
        ];
}

function labelTexts({ lines, box, align }: PlacedLabel, size: number, { colours }: Theme): Text[] {
  const x =
    align === "left"
      ? box.x1 + LABEL_MARGIN
      : align === "right"
        ? box.x2 - LABEL_MARGIN
        : (box.x1 + box.x2) / 2;
  return lines.map((text, line) => ({
    ...{ x, y: box.y1 + ASCENT * size + line * LABEL_LEADING * size, text },
    ...{ size, align, colour: colours.ink },
  }));
}
