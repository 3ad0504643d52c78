import { black, type Colour } from "./read-colour.ts";

export type Paint = "none" | "currentColor" | Colour;
export type Baseline = "alphabetic" | "middle" | "central" | "hanging" | "top" | "bottom";

/** What an element is painted with, inherited and resolved. Lengths in user units. */
export type Style = {
  readonly colour: Colour;
  readonly fill: Paint;
  readonly fillOpacity: number;
  readonly fillRule: "nonzero" | "evenodd";
  readonly clipRule: "nonzero" | "evenodd";
  readonly stroke: Paint;
  readonly strokeOpacity: number;
  readonly strokeWidth: number;
  readonly cap: 0 | 1 | 2;
  readonly join: 0 | 1 | 2;
  readonly mitreLimit: number;
  readonly dash: readonly number[];
  readonly dashOffset: number;
  readonly visible: boolean;
  readonly families: readonly string[];
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italics: boolean;
  readonly anchor: "start" | "middle" | "end";
  readonly baseline: Baseline;
  /** Whether white space stays as it is written. */
  readonly preserve: boolean;
  /** From here on of the element alone, never inherited. */
  readonly opacity: number;
  /** The id of a `clipPath`, or nothing. */
  readonly clip: string;
  readonly displayed: boolean;
  readonly overflows: boolean;
};

export const initialStyle: Style = {
  colour: black,
  fill: black,
  fillOpacity: 1,
  fillRule: "nonzero",
  clipRule: "nonzero",
  stroke: "none",
  strokeOpacity: 1,
  strokeWidth: 1,
  cap: 0,
  join: 0,
  mitreLimit: 4,
  dash: [],
  dashOffset: 0,
  visible: true,
  families: ["sans-serif"],
  fontSize: 16,
  bold: false,
  italics: false,
  anchor: "start",
  baseline: "alphabetic",
  preserve: false,
  opacity: 1,
  clip: "",
  displayed: true,
  overflows: false,
};

/** What a child begins with. */
export function inherited(style: Style): Style {
  return { ...style, opacity: 1, clip: "", displayed: true, overflows: false };
}

/** The colour that a fill or stroke has; undefined where there is none. */
export function colourOf(paint: Paint, style: Style): Colour | undefined {
  const colour = paint === "currentColor" ? style.colour : paint;
  return colour === "none" || colour.alpha === 0 ? undefined : colour;
}
