/** Between the parts of a line: it may end before the dot, which begins the next one, never after it. */
export const DOT = " ·\u00a0";
