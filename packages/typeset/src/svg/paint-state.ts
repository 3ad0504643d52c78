import { type Canvas, number, type Rgb } from "../paint/canvas.ts";

/** What is known of the graphics state; `undefined` where nothing is. */
type Known = {
  fill: Rgb | undefined;
  stroke: Rgb | undefined;
  fillAlpha: number | undefined;
  strokeAlpha: number | undefined;
  width: number | undefined;
  /** Caps, joins and dashes, as they are written. */
  ends: string | undefined;
  mitreLimit: number | undefined;
  dash: string | undefined;
};

/**
 * Changes the graphics state of a canvas only where it differs. Outlines that are only stroked, one like the other, are
 * gathered into one path: {@link PaintState.gather} leaves it open, and whatever else is painted ends it.
 */
export class PaintState {
  readonly #canvas: Canvas;
  #known: Known = {
    fill: undefined,
    stroke: undefined,
    fillAlpha: undefined,
    strokeAlpha: undefined,
    width: undefined,
    ends: undefined,
    mitreLimit: undefined,
    dash: undefined,
  };
  readonly #saved: Known[] = [];
  #gathering = false;

  constructor(canvas: Canvas) {
    this.#canvas = canvas;
  }

  /** The canvas, after what was gathered has been stroked. */
  get canvas(): Canvas {
    if (this.#gathering) {
      this.#gathering = false;
      this.#canvas.paint("stroke");
    }
    return this.#canvas;
  }

  /** The canvas, for an outline that is to be stroked together with those before and after. */
  gather(): Canvas {
    this.#gathering = true;
    return this.#canvas;
  }

  save(): void {
    this.canvas.save();
    this.#saved.push({ ...this.#known });
  }

  restore(): void {
    this.canvas.restore();
    this.#known = this.#saved.pop() ?? this.#known;
  }

  fillColour(colour: Rgb): void {
    if (isSame(this.#known.fill, colour)) return;
    this.canvas.fillColour(colour);
    this.#known.fill = colour;
  }

  strokeColour(colour: Rgb): void {
    if (isSame(this.#known.stroke, colour)) return;
    this.canvas.strokeColour(colour);
    this.#known.stroke = colour;
  }

  /** What is not given stays as it is. */
  opacity(fill: number | undefined, stroke: number | undefined): void {
    const { fillAlpha, strokeAlpha } = this.#known;
    const wantedFill = fill ?? fillAlpha ?? stroke ?? 1;
    const wantedStroke = stroke ?? strokeAlpha ?? wantedFill;
    const same = wantedFill === fillAlpha && wantedStroke === strokeAlpha;
    if (same) return;
    this.canvas.opacity(wantedFill, wantedStroke);
    this.#known.fillAlpha = wantedFill;
    this.#known.strokeAlpha = wantedStroke;
  }

  lineWidth(width: number): void {
    if (this.#known.width === width) return;
    this.canvas.lineWidth(width);
    this.#known.width = width;
  }

  lineEnds(cap: 0 | 1 | 2, join: 0 | 1 | 2): void {
    const ends = `${cap} ${join}`;
    if (this.#known.ends === ends) return;
    this.canvas.lineEnds(cap, join);
    this.#known.ends = ends;
  }

  mitreLimit(limit: number): void {
    if (this.#known.mitreLimit === limit) return;
    this.canvas.raw(`${number(limit)} M`);
    this.#known.mitreLimit = limit;
  }

  dash(lengths: readonly number[], phase: number): void {
    const dash = lengths.length === 0 ? "" : [...lengths, phase].map(number).join(" ");
    if (this.#known.dash === dash) return;
    this.canvas.dash(lengths, lengths.length === 0 ? 0 : phase);
    this.#known.dash = dash;
  }
}

function isSame(one: Rgb | undefined, other: Rgb): boolean {
  return (
    one === other ||
    (one !== undefined && one[0] === other[0] && one[1] === other[1] && one[2] === other[2])
  );
}
