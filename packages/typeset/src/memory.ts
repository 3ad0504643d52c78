import type { FontBook } from "./fonts/font-book.ts";
import { Shaper } from "./fonts/shape.ts";
import type { PreparedText } from "./measure/prepared-text.ts";
import { Recent } from "./recent.ts";
import type { Drawing } from "./svg/drawing.ts";

/** What one document leaves for the next in the same fonts: none of it changes what a page looks like, only how soon. */
export class Memory {
  readonly fonts: FontBook;
  readonly shaper: Shaper;
  readonly texts = new Recent<PreparedText>();
  readonly drawings = new Recent<Drawing>();
  readonly streams = new Recent<Uint8Array>();
  /** Told of a sign that no font has, each time it is met. */
  tellMissing: (codePoint: number) => void = () => {};

  constructor(fonts: FontBook) {
    this.fonts = fonts;
    this.shaper = new Shaper((codePoint) => this.tellMissing(codePoint));
  }

  /** Another document begins. */
  turn(): void {
    this.texts.turn();
    this.drawings.turn();
    this.streams.turn();
  }
}
