import type { RegionCode, Structure } from "@panorama/schema";
import { round } from "../spec/plot-spec.ts";
import type { Projection } from "./projection.ts";

/** A rectangle of the page, in points. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A part of the map with its own projection: mainland France, or an inset. */
export interface Panel {
  /** The region of an inset; null is the mainland with Corsica. */
  readonly region: RegionCode | null;
  readonly frame: Rectangle;
  readonly projection: Projection;
}

/** Degrees that an inset shows. */
const extents = {
  "01": { west: -61.81, east: -61.0, south: 15.83, north: 16.51 },
  "02": { west: -61.23, east: -60.81, south: 14.39, north: 14.88 },
  "03": { west: -54.61, east: -51.63, south: 2.11, north: 5.76 },
  "04": { west: 55.22, east: 55.84, south: -21.39, north: -20.87 },
  "06": { west: 45.02, east: 45.3, south: -13.01, north: -12.64 },
  "11": { west: 1.44, east: 3.56, south: 48.11, north: 49.24 },
} as const;

type InsetRegion = keyof typeof extents;

/** The mainland's width on the conic projection is 0.18 radians, its height 0.17: it fills the page's width. */
const MAINLAND_SCALE = 5.25;
const MAINLAND_HEIGHT = 0.93;
const CAPTION = 13;
/** Room for the longest caption. */
const NARROWEST_INSET = 46;
const GAP = 6;

/** The mainland, and an inset for each overseas region with a structure and for a crowded Île-de-France. */
export function panelsOf(structures: readonly Structure[], width: number): Panel[] {
  const scale = MAINLAND_SCALE * width;
  const height = MAINLAND_HEIGHT * width;
  const mainland: Panel = {
    region: null,
    frame: { x: 0, y: 0, width, height },
    projection: {
      type: "conicConformal",
      parallels: [44, 49],
      rotate: [-3, 0],
      center: [0, 46.5],
      scale: round(scale),
      translate: [round(width * 0.02 + 0.095 * scale), round(width * 0.01 + 0.0815 * scale)],
    },
  };
  const insets = insetRegions(structures);
  const overseas = insets.filter((region) => region !== "11");
  return [
    mainland,
    ...(insets.includes("11") ? [inset("11", topLeft(width))] : []),
    ...overseas.map((region, rank) => inset(region, overseasFrame(rank, width, height))),
  ];
}

/** One structure of Île-de-France still has room for its label on the mainland; two have not. */
function insetRegions(structures: readonly Structure[]): InsetRegion[] {
  const codes = Object.keys(extents) as InsetRegion[];
  return codes.filter((code) => {
    const there = structures.filter(({ region }) => region === code).length;
    return code === "11" ? there > 1 : there > 0;
  });
}

/** In the Channel. */
function topLeft(width: number): Rectangle {
  return { x: 0, y: 0, width: width * 0.215, height: width * 0.21 };
}

/** The first one in the Bay of Biscay, the others in a row under the mainland. */
function overseasFrame(rank: number, width: number, height: number): Rectangle {
  if (rank === 0) {
    const side = width * 0.27;
    const frameWidth = Math.max(NARROWEST_INSET, width * 0.175);
    return { x: 0, y: height - side, width: frameWidth, height: side };
  }
  const inRow = (width - 3 * GAP) / 4;
  return { x: (rank - 1) * (inRow + GAP), y: height + GAP, width: inRow, height: width * 0.24 };
}

function inset(region: InsetRegion, frame: Rectangle): Panel {
  const { west, east, south, north } = extents[region];
  const middle = (south + north) / 2;
  const widthInRadians = ((east - west) * Math.PI) / 180;
  const heightInRadians = ((north - south) * Math.PI) / 180 / Math.cos((middle * Math.PI) / 180);
  const scale = Math.min(
    (frame.width - 2 * GAP) / widthInRadians,
    (frame.height - CAPTION - 2 * GAP) / heightInRadians,
  );
  return {
    region,
    frame,
    projection: {
      type: "mercator",
      rotate: [0, 0],
      center: [round((west + east) / 2), round(middle)],
      scale: round(scale),
      translate: [
        round(frame.x + frame.width / 2),
        round(frame.y + CAPTION + (frame.height - CAPTION) / 2),
      ],
    },
  };
}
