import { z } from "zod";
import { fontFiles } from "../../pdf/font-files.ts";
import { PAGE } from "./page.ts";

const NARROWEST_COLUMN = 120;

const colour = z.string().regex(/^#[0-9a-f]{6}$/, "couleur attendue, comme #0b5c94");
/** A length in points, no smaller and no larger than a page can bear. */
const points = (least: number, most: number) => z.number().min(least).max(most);
const family = z.enum(Object.keys(fontFiles) as [string, ...string[]]);
const features = z.array(z.enum(["pnum", "tnum", "onum", "lnum"])).readonly();

/** A multiple of the line height of a family. */
const leading = (most: number) => z.number().min(0.8).max(most);

/** What stands at the head and at the foot of a page has its place in the margins. */
const page = z
  .strictObject({
    margins: z.strictObject({
      left: points(20, 150),
      top: points(56, 150),
      right: points(20, 150),
      bottom: points(44, 150),
    }),
    columns: z.int().min(1).max(3),
    gutter: points(6, 60),
  })
  .refine(({ margins, columns, gutter }) => {
    const width = PAGE.width - margins.left - margins.right - gutter * (columns - 1);
    return width / columns >= NARROWEST_COLUMN;
  }, `chaque colonne doit garder ${NARROWEST_COLUMN} points : moins de colonnes, ou des marges plus étroites`);

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
  page,
  sizes: z.strictObject({
    body: points(6, 16),
    boxed: points(6, 16),
    small: points(6, 16),
    note: points(7.5, 12),
    lead: points(7, 24),
    quote: points(8, 36),
    section: points(8, 30),
    chapter: points(12, 48),
    part: points(14, 56),
    numeral: points(30, 160),
    figure: points(16, 90),
    cover: points(20, 48),
  }),
  /** Line heights, as multiples of the family's own. */
  leading: z.strictObject({ text: leading(1.6), lead: leading(1.6), display: leading(1.3) }),
  spacing: z.strictObject({
    paragraph: points(0, 30),
    indent: points(0, 40),
    section: points(0, 40),
    block: points(6, 40),
  }),
  colours: z.strictObject({
    /** Pages are as white as what they are printed on. */
    paper: z.literal("#ffffff"),
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
