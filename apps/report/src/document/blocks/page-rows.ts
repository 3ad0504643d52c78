import type { Content } from "pdfmake/interfaces.js";
import { gridRow } from "./grid-row.ts";
import { LONGEST_WHOLE, lengthOf } from "./length-of.ts";

/** Gathers blocks into rows of the page's grid: a heading with the text beside it, or a block over the full width. */
export class PageRows {
  readonly #rows: Content[] = [];
  #heading: Content | undefined;
  #text: Content[] = [];

  /** Begins a row with a heading. */
  open(heading: Content): void {
    this.#close();
    this.#heading = heading;
  }

  /** Puts text beside the heading of the row. */
  add(content: Content): void {
    this.#text.push(content);
  }

  /** Puts a block over the full width; a line or two that announce it stay on its page. */
  addWide(content: Content): void {
    const announced =
      this.#text.length > 0 &&
      lengthOf(this.#text) < LONGEST_ANNOUNCEMENT &&
      lengthOf(content) < LONGEST_WHOLE;
    this.#close();
    const announcement = announced ? this.#rows.pop() : undefined;
    this.#rows.push(
      announcement === undefined ? content : { stack: [announcement, content], unbreakable: true },
    );
  }

  /** All rows, the last one closed. */
  finish(): Content[] {
    this.#close();
    return this.#rows;
  }

  #close(): void {
    if (this.#heading !== undefined || this.#text.length > 0) {
      this.#rows.push(gridRow(this.#heading ?? { text: "" }, this.#text));
    }
    this.#heading = undefined;
    this.#text = [];
  }
}

/** In characters: two lines of text. */
const LONGEST_ANNOUNCEMENT = 170;
