import type { Content } from "pdfmake/interfaces.js";

/** Begins a page. It has no height: an empty line after a full page would leave a blank one. */
export function newPage(): Content {
  return { stack: [], pageBreak: "before" };
}
