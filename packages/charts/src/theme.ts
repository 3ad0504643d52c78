/** Colours and sizes of charts, as data: six-digit hex colours, sizes in points. */
export interface Theme {
  readonly colours: {
    /** What the reader should see first; everything else stays grey. */
    readonly focus: string;
    /** A second thing to tell apart: a break, a warning. */
    readonly second: string;
    /** Marks that only give context. */
    readonly muted: string;
    /** Numbers and headings. */
    readonly ink: string;
    /** Labels and notes. */
    readonly text: string;
    /** Hairlines, leaders. */
    readonly rule: string;
    /** The lightest fill, behind marks. */
    readonly ground: string;
    /** Areas that are marked, light enough to write on. */
    readonly tint: string;
    readonly paper: string;
  };
  readonly sizes: {
    readonly title: number;
    readonly subtitle: number;
    readonly label: number;
    readonly small: number;
    readonly figure: number;
  };
}

/** Ink, text and focus are above 4.5:1 on paper, ground and tint, second on paper; no size is below 7.5 points. */
export const defaultTheme: Theme = {
  colours: {
    focus: "#0b5c94",
    second: "#b45309",
    muted: "#7d8b99",
    ink: "#1b2733",
    text: "#55606d",
    rule: "#c3cbd3",
    ground: "#eef1f4",
    tint: "#d3e3ef",
    paper: "#ffffff",
  },
  sizes: { title: 13, subtitle: 9.5, label: 9, small: 8, figure: 26 },
};

/** No text of a chart is smaller, in points. */
export const SMALLEST_TEXT = 7.5;
