/** Why an SVG cannot be painted as it is drawn. In French. */
export type SvgProblem = {
  /** Stable, in kebab-case; see {@link SvgProblemCode}. */
  readonly code: SvgProblemCode;
  /** What is wrong, where, and why. */
  readonly message: string;
  /** What to do. */
  readonly remedy: string;
  /** Where in the SVG, from 1; columns count UTF-16 units. */
  readonly line: number;
  readonly column: number;
};

/**
 * - `svg-mal-forme`: not well-formed XML, or not an SVG;
 * - `svg-element-refuse`, `svg-attribut-refuse`: something that would not be painted faithfully;
 * - `svg-valeur-illisible`: a length, colour, path… that says nothing;
 * - `svg-reference`: a reference to nothing, to what lies outside the SVG, or to itself;
 * - `svg-trop-lourd`: too deep, too many elements, too many points.
 */
export type SvgProblemCode =
  | "svg-mal-forme"
  | "svg-element-refuse"
  | "svg-attribut-refuse"
  | "svg-valeur-illisible"
  | "svg-reference"
  | "svg-trop-lourd";

/** Thrown while an SVG is read, and caught where reading began. */
export class Refusal extends Error {
  readonly code: SvgProblemCode;
  /** Offset in the source. */
  readonly at: number;
  readonly remedy: string;

  constructor(code: SvgProblemCode, at: number, message: string, remedy: string) {
    super(message);
    this.code = code;
    this.at = at;
    this.remedy = remedy;
  }
}

/** What a refusal says to the SVG's author. */
export function problemOf(refusal: Refusal, source: string): SvgProblem {
  const { code, at, message, remedy } = refusal;
  const { line, column } = positionOf(source, at);
  return {
    code,
    message: `Ligne ${line}, colonne ${column} du SVG : ${message}`,
    remedy,
    line,
    column,
  };
}

/** Line and column, from 1, of an offset; lines end at LF, CR LF or CR. */
function positionOf(source: string, at: number): { line: number; column: number } {
  let [line, start] = [1, 0];
  for (const { 0: end, index } of source.slice(0, at).matchAll(/\r\n?|\n/g)) {
    line++;
    start = index + end.length;
  }
  return { line, column: at - start + 1 };
}

/** A piece of the author's own text for a message: short, and on one line. */
export function quoted(text: string): string {
  const flat = text.replace(/[\s\p{C}]+/gu, " ").trim();
  const cut = [...flat.slice(0, 80)].slice(0, 40).join("");
  return `« ${cut.length < flat.length ? `${cut}…` : cut} »`;
}
