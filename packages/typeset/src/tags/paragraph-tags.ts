import { type Meaning, type NoteDefinition, noteDestination } from "../definition/expanded.ts";
import { unreadNote } from "../definition/note-findings.ts";
import type { Layout } from "../layout/layout.ts";
import type { Note } from "../layout/note.ts";
import type { ParagraphRun } from "../measure/paragraph.ts";
import type { LinkTarget } from "../measure/run-style.ts";
import { Element, type Tag } from "./element.ts";
import { linkAround, sameTarget } from "./link-around.ts";

/** What each run of a paragraph belongs to: the paragraph itself, or a link, a foreign phrase, a note's mark within it. */
export class ParagraphTags {
  /** Whether its words are read, or only seen. */
  readonly isRead: boolean;
  readonly #tags = new Map<ParagraphRun, Tag>();
  readonly #notes = new Map<ParagraphRun, Note>();
  readonly #links = new Map<Element, LinkTarget>();
  readonly #spans = new Map<Meaning, Element>();

  constructor(runs: readonly ParagraphRun[], paragraph: Tag, layout: Layout) {
    this.isRead = paragraph instanceof Element;
    let open: { target: LinkTarget; element: Element } | undefined;
    for (const run of runs) {
      const { link } = run.style;
      const note = run.meaning?.note;
      if (note !== undefined) {
        if (paragraph instanceof Element) this.#notes.set(run, layout.note(note, paragraph));
        else layout.report(unreadNote(note));
      }
      if (!(paragraph instanceof Element)) {
        this.#tags.set(run, paragraph);
        continue;
      }
      const around = link && linkAround(paragraph, link);
      if (link === undefined) open = undefined;
      else if (around !== undefined) {
        open = undefined;
        this.#links.set(around, link);
      } else if (open === undefined || !sameTarget(open.target, link)) {
        open = { target: link, element: new Element("Link", paragraph) };
        this.#links.set(open.element, link);
      }
      const within = note === undefined ? paragraph : this.#callOf(note, paragraph);
      this.#tags.set(run, this.#tagWithin(run, open?.element ?? within));
    }
  }

  /** The mark of a note leads to it. */
  #callOf({ number, mark }: NoteDefinition, paragraph: Element): Element {
    const link = new Element("Link", new Element("Reference", paragraph));
    this.#links.set(link, { destination: noteDestination(number), title: `Note ${mark}` });
    return link;
  }

  /** A run in another language, or that is read otherwise than it is written, is a span; one that is not read, nothing. */
  #tagWithin(run: ParagraphRun, parent: Element): Tag {
    const meaning = speaking(run);
    if (meaning === undefined) return parent;
    if (meaning.artifact === true) return "Layout";
    const known = this.#spans.get(meaning);
    if (known?.parent === parent) return known;
    const { lang, actualText } = meaning;
    const span = new Element("Span", parent, {
      ...(lang === undefined ? {} : { lang }),
      ...(actualText === undefined ? {} : { actualText }),
    });
    this.#spans.set(meaning, span);
    return span;
  }

  tagOf(run: ParagraphRun): Tag {
    return this.#tags.get(run) ?? "Layout";
  }

  noteOf(run: ParagraphRun): Note | undefined {
    return this.#notes.get(run);
  }

  /** Where a run's link leads, and the element of the link. */
  linkOf(run: ParagraphRun): { element: Element; target: LinkTarget } | undefined {
    for (let at: Tag | undefined = this.tagOf(run); at instanceof Element; at = at.parent) {
      const target = this.#links.get(at);
      if (target !== undefined) return { element: at, target };
    }
    return undefined;
  }
}

/** The nearest of a run's meanings, within its paragraph, that says how it is read. */
function speaking({ meaning }: ParagraphRun): Meaning | undefined {
  for (let at = meaning; at?.key.startsWith(".text"); at = at.parent) {
    const { artifact, lang, actualText } = at;
    if (artifact !== undefined || lang !== undefined || actualText !== undefined) return at;
  }
  return undefined;
}
