/** The look of the report as data: colours in hex, sizes in points. */
export const theme = {
  page: { width: 595.28, height: 841.89 },
  margins: { left: 56, top: 54, right: 56, bottom: 54 },
  /** A narrow column for headings, a wide one for text. */
  grid: { aside: 132, gutter: 20, main: 331.28, full: 483.28 },
  colours: {
    night: "#0a2a43",
    focus: "#0b5c94",
    sky: "#8fc1e3",
    mist: "#eaf2f8",
    amber: "#f2b134",
    rust: "#b45309",
    sand: "#fdf4e3",
    ink: "#1b2733",
    text: "#55606d",
    rule: "#c3cbd3",
    paper: "#ffffff",
  },
  fonts: { text: "Source Sans 3", display: "Bricolage Grotesque" },
  sizes: {
    body: 9.8,
    boxed: 9.2,
    small: 8,
    lead: 10.4,
    section: 11.8,
    chapter: 26,
    part: 27,
    figure: 46,
    range: 20,
  },
  leading: 1.08,
} as const;
