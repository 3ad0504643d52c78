import { noteDestination } from "../definition/expanded.ts";
import type { Measured } from "../measure/measured.ts";
import { Element } from "../tags/element.ts";
import { type Block, tied } from "./block.ts";
import { Labelled } from "./labelled.ts";
import type { Layout } from "./layout.ts";
import { markWith } from "./mark.ts";
import type { Note } from "./note.ts";

/** Between a note's mark and its text, and between two notes. */
const MARK_SPACE = 3;
const NOTE_SPACE = 2;

/** A footnote that the text calls: an element beside its caller, set at the width of the column that it falls in. */
export class Footnote implements Note {
  readonly number: number;
  readonly #layout: Layout;
  readonly #parts: { readonly mark: Measured; readonly text: Measured };
  readonly #element: Element;
  #blocks: readonly Block[] | undefined;

  constructor(
    layout: Layout,
    number: number,
    parts: { readonly mark: Measured; readonly text: Measured },
    caller: Element,
  ) {
    this.number = number;
    this.#layout = layout;
    this.#parts = parts;
    // Every note needs an identifier of its own: PDF/UA-1, 7.9.
    this.#element = new Element("Note", caller, { id: `note-${number}` });
  }

  blocks(width: number): readonly Block[] {
    this.#blocks ??= this.#layOut(width);
    return this.#blocks;
  }

  #layOut(width: number): readonly Block[] {
    const note = this.#element;
    const label = note.add("Lbl");
    const { mark, text } = this.#parts;
    const indent = mark._maxWidth + MARK_SPACE;
    const [markLine] = this.#layout.layOutHeld(
      this.#layout,
      mark,
      { x: 0, width: indent },
      label,
    ).blocks;
    const { blocks } = this.#layout.layOut(
      this.#layout,
      text,
      { x: indent, width: width - indent },
      note,
    );
    const [first, ...others] = blocks;
    if (first === undefined) return [];
    const top = markWith({
      space: first.space + NOTE_SPACE,
      place: (page, _, y) => {
        page.destinations.set(noteDestination(this.number), y);
      },
    });
    return [top, tied(new Labelled(first, markLine), "kept", 0), ...others];
  }
}
