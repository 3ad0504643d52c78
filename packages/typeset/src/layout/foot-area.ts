import type { Page } from "../pages/page.ts";
import { type Block, heightOf } from "./block.ts";
import { type Filled, fill } from "./fill.ts";
import type { Note } from "./note.ts";

/** Above the first note: room for the rule that parts notes from text. */
const RULE_SPACE = 12;
const RULE_WIDTH = 48;
/** Notes may take this much of a column; what is longer goes on at the next foot. */
const LARGEST_SHARE = 0.6;

/**
 * The foot of a column: the notes called in it, under a short rule. A note too long for its column goes on at the foot of
 * the next, before the notes called there.
 */
export class FootArea {
  readonly #width: number;
  #most: number;
  /** Whether a note is begun where it does not fit: there is no better place to come. */
  #force: boolean;
  readonly #carried: readonly Block[];
  #called: readonly Note[] = [];
  /** Of the notes called so far, once it has been asked. */
  #height: number | undefined;

  constructor(width: number, columnHeight: number, carried: readonly Block[], force: boolean) {
    this.#width = width;
    this.#most = columnHeight * LARGEST_SHARE;
    this.#carried = carried;
    this.#force = force;
  }

  /** The height that the foot takes if these notes are called as well. */
  heightWith(notes: readonly Note[]): number {
    if (notes.length > 0) return this.#confined([...this.#called, ...notes]);
    this.#height ??= this.#confined(this.#called);
    return this.#height;
  }

  call(notes: readonly Note[]): void {
    if (notes.length === 0) return;
    this.#called = [...this.#called, ...notes];
    this.#height = undefined;
  }

  recall(notes: readonly Note[]): void {
    if (notes.length === 0) return;
    this.#called = this.#called.filter((note) => !notes.includes(note));
    this.#height = undefined;
  }

  /** Whether a note stands here. */
  get isUsed(): boolean {
    return this.#filled().placed.length > 0;
  }

  /** Leaves the notes no more than this: the column took what it must. */
  confine(most: number): void {
    if (most >= this.#most || most >= this.heightWith([])) return;
    this.#most = Math.max(0, most);
    this.#force = false;
    this.#height = undefined;
  }

  /** What does not fit and goes on at the next foot. */
  left(): readonly Block[] {
    return this.#filled().rest;
  }

  /** Sets the notes so that they end at `bottom`. */
  place(page: Page, x: number, bottom: number, echo: boolean): void {
    const { placed } = this.#filled();
    if (placed.length === 0) return;
    const height = this.heightWith([]);
    const top = bottom - height;
    page.paint(echo ? "Pagination" : "Layout", (canvas) => {
      canvas.lineWidth(0.5);
      canvas.strokeColour([0.4, 0.4, 0.4]);
      canvas.moveTo(x, top + RULE_SPACE / 2);
      canvas.lineTo(x + Math.min(RULE_WIDTH, this.#width), top + RULE_SPACE / 2);
      canvas.paint("stroke");
    });
    for (const { block, y } of placed) block.place(page, x, top + RULE_SPACE + y, echo);
  }

  #filled(): Filled {
    const blocks = this.#blocks(this.#called);
    return fill(blocks, this.heightWith([]) - RULE_SPACE, this.#force);
  }

  #confined(notes: readonly Note[]): number {
    const blocks = this.#blocks(notes);
    return blocks.length === 0 ? 0 : Math.min(RULE_SPACE + heightOf(blocks), this.#most);
  }

  #blocks(notes: readonly Note[]): Block[] {
    return [...this.#carried, ...notes.flatMap((note) => note.blocks(this.#width))];
  }
}
