import type { Theme } from "./theme.ts";

/** A colour of a theme that stands on another, each by the fields that lead to it, and the least contrast they may have. */
export type Pair = {
  readonly colour: readonly [string, ...string[]];
  readonly fill: readonly [string, ...string[]];
  readonly least: number;
};

/**
 * Of text at level AA, success criterion 1.4.3. Type from 18 points on would do with less, but every colour that is
 * written in large type is written in small type too.
 */
export const AA = 4.5;

/** Of bars and lines that tell something, success criterion 1.4.11. */
export const AA_MARKS = 3;

/** Whatever a theme writes or draws on something, and what that is. */
export const pairs: readonly Pair[] = [
  ...texts(
    ["colours", "paper"],
    [
      ["colours", "ink"],
      ["colours", "text"],
      ["colours", "focus"],
    ],
  ),
  ...(["dark", "note", "warning", "simulated"] as const).flatMap((ground) =>
    texts(
      ["grounds", ground, "fill"],
      [
        ["grounds", ground, "text"],
        ["grounds", ground, "label"],
      ],
    ),
  ),
  ...texts(["grounds", "dark", "fill"], [["grounds", "dark", "soft"]]),
  ...(["paper", "ground", "tint"] as const).flatMap((fill) =>
    texts(
      ["charts", fill],
      [
        ["charts", "ink"],
        ["charts", "text"],
        ["charts", "focus"],
      ],
    ),
  ),
  ...texts(["charts", "paper"], [["charts", "second"]]),
  { colour: ["charts", "muted"], fill: ["charts", "paper"], least: AA_MARKS },
];

function texts(fill: Pair["fill"], colours: readonly Pair["colour"][]): Pair[] {
  return colours.map((colour) => ({ colour, fill, least: AA }));
}

/** A pair of a theme that is too faint: its two colours, and their contrast. */
export type Faint = Pair & {
  readonly colours: readonly [string, string];
  readonly contrast: number;
};

/** The pairs of a theme that cannot be told apart well enough. */
export function faintPairs(theme: Theme): Faint[] {
  return pairs.flatMap((pair) => {
    const colours = [colourAt(theme, pair.colour), colourAt(theme, pair.fill)] as const;
    const contrast = wcagContrast(...colours);
    return contrast < pair.least ? [{ ...pair, colours, contrast }] : [];
  });
}

function colourAt(theme: Theme, path: readonly string[]): string {
  let at: unknown = theme;
  for (const step of path) at = (at as Record<string, unknown>)[step];
  return String(at);
}

/** The contrast of two six-digit colours, from 1 to 21: Web Content Accessibility Guidelines 2.2, « contrast ratio ». */
export function wcagContrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
