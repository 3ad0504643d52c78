import type { Meaning } from "../definition/expanded.ts";
import type { Report } from "../finding.ts";
import type { Face } from "../fonts/font-book.ts";
import type { StyleStack } from "../pdfmake/internals.ts";
import type { ParagraphRun } from "./paragraph.ts";
import { type RunStyle, runStyle } from "./run-style.ts";
import { circularReference } from "./text-findings.ts";

/** A node of a paragraph after pdfmake has bound its references. */
type InlineNode = {
  readonly text?: unknown;
  readonly meaning?: Meaning;
  readonly _tocItemRef?: object;
  readonly _pageRef?: { readonly _nodeRef: object };
  readonly _textRef?: { readonly _textNodeRef: { readonly text?: unknown } };
};

/** References that lead to references end somewhere. */
const MOST_REFERENCES = 4;
/** Holds the place of a page number until pages are made. */
const NUMBER_PLACE = "00";

/** The fonts of a style; the meaning is that of the words to be set, for findings. */
type FaceOf = (style: RunStyle, meaning: Meaning | undefined) => Face;

/** Takes a text node apart into runs of one style each, through nested texts and references. */
export class RunCollector {
  readonly #runs: ParagraphRun[] = [];
  readonly #styles: StyleStack;
  readonly #faceOf: FaceOf;
  readonly #report: Report;

  constructor(styles: StyleStack, faceOf: FaceOf, report: Report) {
    this.#styles = styles;
    this.#faceOf = faceOf;
    this.#report = report;
  }

  /** The runs of a text node, whose own style is on top of the stack. */
  collect(node: InlineNode): ParagraphRun[] {
    // pdfmake makes the entries of a table of contents itself.
    const from = { repeated: node.meaning === undefined };
    this.#collect(node, runStyle(this.#styles), from);
    return this.#runs;
  }

  #collect(item: unknown, style: RunStyle, from: Inherited): void {
    if (Array.isArray(item)) {
      for (const one of item) this.#collect(one, style, from);
      return;
    }
    if (item === null || typeof item !== "object") {
      this.#addRun(item === undefined || item === null ? "" : String(item), style, from);
      return;
    }
    this.#collectNode(item as InlineNode & Record<string, unknown>, style, from);
  }

  #collectNode(node: InlineNode & Record<string, unknown>, style: RunStyle, from: Inherited): void {
    const referred = node._textRef?._textNodeRef?.text;
    const inherited = inheritedBy(node, from, referred !== undefined);
    // A note is called where it stands, not where its words come again.
    if (inherited.repeated && node.meaning?.note !== undefined) return;
    if (inherited.depth > MOST_REFERENCES) {
      this.#report(circularReference(inherited.meaning));
      return;
    }
    const { reference } = inherited;
    if (reference !== undefined && reference !== from.reference) {
      this.#styled(node, style, (own) => this.#addRun(NUMBER_PLACE, own, inherited));
      return;
    }
    const text = referred ?? node.text;
    this.#styled(node, style, (own) => this.#collect(text, own, inherited));
  }

  /** A style of a run's own is resolved once for all its words. */
  #styled(node: Record<string, unknown>, style: RunStyle, use: (style: RunStyle) => void): void {
    if (this.#styles.styleOverrides.at(-1) === node || !hasStyle(node)) {
      use(style);
      return;
    }
    this.#styles.auto(node, () => use(runStyle(this.#styles)));
  }

  #addRun(text: string, style: RunStyle, { meaning, reference }: Inherited): void {
    this.#runs.push({ text, style, face: this.#faceOf(style, meaning), meaning, reference });
  }
}

type Inherited = {
  /** Whether these words stand elsewhere too, and by how many references they come here. */
  readonly repeated?: boolean;
  readonly depth?: number;
  readonly meaning?: Meaning | undefined;
  readonly reference?: object | undefined;
};

function inheritedBy(node: InlineNode, from: Inherited, isReference: boolean) {
  return {
    meaning: node.meaning ?? from.meaning,
    reference: node._tocItemRef ?? node._pageRef?._nodeRef ?? from.reference,
    repeated: from.repeated === true || isReference,
    depth: (from.depth ?? 0) + (isReference ? 1 : 0),
  };
}

/** Whether an inline node says more than its words. */
function hasStyle(node: Record<string, unknown>): boolean {
  for (const key in node) if (key !== "text" && key !== "meaning") return true;
  return false;
}
