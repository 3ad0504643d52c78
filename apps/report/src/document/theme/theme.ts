import { z } from "zod";
import { fontFiles } from "../../pdf/font-files.ts";

const colour = z.string().regex(/^#[0-9a-f]{6}$/, "couleur attendue, comme #0b5c94");
const points = z.number().positive();
const family = z.enum(Object.keys(fontFiles) as [string, ...string[]]);
const features = z.array(z.enum(["pnum", "tnum", "onum", "lnum"])).readonly();

/** A fill, and what is written on it: text, and the label that names it. */
const ground = z.strictObject({
  fill: colour,
  text: colour,
  label: colour,
  /** A bar along the left edge, a line around. */
  rule: colour.optional(),
  border: colour.optional(),
});

/** The look of a report as data: families, colours in hex, lengths in points. */
export const theme = z.strictObject({
  name: z.string().regex(/\S/),
  fonts: z.strictObject({ text: family, display: family }),
  /** OpenType features of figures, in running text and in tables. */
  figures: z.strictObject({ prose: features, table: features }),
  alignment: z.enum(["justify", "left"]),
  page: z.strictObject({
    margins: z.strictObject({ left: points, top: points, right: points, bottom: points }),
    columns: z.int().min(1).max(3),
    gutter: points,
  }),
  sizes: z.strictObject({
    body: points,
    boxed: points,
    small: points,
    note: points.min(7.5),
    lead: points,
    quote: points,
    section: points,
    chapter: points,
    part: points,
    numeral: points,
    figure: points,
    cover: points,
  }),
  /** Line heights, as multiples of the family's own. */
  leading: z.strictObject({ text: points, lead: points, display: points }),
  spacing: z.strictObject({
    paragraph: z.number().nonnegative(),
    indent: z.number().nonnegative(),
    section: points,
    block: points,
  }),
  colours: z.strictObject({
    paper: colour,
    ink: colour,
    text: colour,
    focus: colour,
    rule: colour,
  }),
  grounds: z.strictObject({
    dark: ground.extend({ soft: colour }),
    note: ground,
    warning: ground,
    simulated: ground,
  }),
  /** Tints of the emblem's screens. */
  screens: z.array(colour).min(2).readonly(),
  charts: z.strictObject({
    focus: colour,
    second: colour,
    muted: colour,
    ink: colour,
    text: colour,
    rule: colour,
    ground: colour,
    tint: colour,
    paper: colour,
  }),
});

export type Theme = z.infer<typeof theme>;
export type Ground = z.infer<typeof ground>;
