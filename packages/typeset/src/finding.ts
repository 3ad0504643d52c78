/** Something about a document that its author must know: what, where, why, and what to do. In French. */
export type Finding = {
  /** Stable, in kebab-case: `figure-sans-alternative`. */
  readonly code: string;
  /** With an error there are no pages. */
  readonly severity: "error" | "warning";
  /** Where in the document definition: `content[3].table.body[0][1]`, or what the node says it comes `from`. */
  readonly where: string;
  /** What is wrong, and why. */
  readonly message: string;
  /** What to do. */
  readonly remedy: string;
};

/** Takes findings as they come. */
export type Report = (finding: Finding) => void;
