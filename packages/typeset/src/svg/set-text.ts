import type { Canvas, Rgb } from "../paint/canvas.ts";

/** How a drawing wants a text set. */
export type TextStyle = {
  /** CSS family names without quotes, the preferred first; generic ones (`sans-serif`) included. */
  readonly families: readonly string[];
  /** Height of the em, in the units that all measures of {@link SetLine} have. */
  readonly size: number;
  readonly bold: boolean;
  readonly italics: boolean;
};

/** A line of text that has been set, ready to be measured and painted. */
export type SetLine = {
  /** How far the next text is from where this begins. */
  readonly width: number;
  /** How far the font reaches over and under its base line (`descent` is negative), and the height of its x. */
  readonly ascent: number;
  readonly descent: number;
  readonly xHeight: number;
  /**
   * Paints the line from x on a base line. The fill colour is already `colour`, and must be so afterwards; all else of the
   * graphics state must be left as it was.
   */
  draw(canvas: Canvas, x: number, baselineY: number, colour: Rgb): void;
};

/** Sets a text of one style in one line, as it is: white space counts. */
export type SetText = (text: string, style: TextStyle) => SetLine;
