import type { Content } from "pdfmake/interfaces.js";

/** Begins a page. It breaks before itself: a break after a full page would leave a blank one. */
export function newPage(): Content {
  return { text: "", pageBreak: "before" };
}
