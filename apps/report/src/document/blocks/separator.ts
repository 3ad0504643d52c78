/** Between the parts of a line, which may end after the dot, never before it. */
export const DOT = "\u00a0· ";
