import { isSound } from "./definition/check-content.ts";
import { checkDefinition } from "./definition/check-definition.ts";
import type { Content } from "./definition/content.ts";
import type { DocumentDefinition } from "./definition/document-definition.ts";
import { Expander } from "./definition/expand.ts";
import type { NoteDefinition } from "./definition/expanded.ts";
import { impossibleDocument } from "./definition/impossible-document.ts";
import { nestedNote } from "./definition/note-findings.ts";
import { writeDocument } from "./file/write-document.ts";
import type { Finding, Report } from "./finding.ts";
import type { FontBook } from "./fonts/font-book.ts";
import { ImageLibrary } from "./images/image-library.ts";
import type { Block } from "./layout/block.ts";
import { Footnote } from "./layout/footnote.ts";
import { layOut, layOutHeld } from "./layout/lay-out.ts";
import type { Layout } from "./layout/layout.ts";
import { Ledger } from "./layout/ledger.ts";
import { Measure } from "./measure/measure.ts";
import { Typesetter } from "./measure/typesetter.ts";
import { Memory } from "./memory.ts";
import { checkPages } from "./pages/check-pages.ts";
import type { Page } from "./pages/page.ts";
import { type PageFrame, paginate } from "./pages/paginate.ts";
import { setBackground, setRunning } from "./pages/running.ts";
import { normalizePageMargin, normalizePageSize } from "./pdfmake/internals.ts";
import { SvgLibrary } from "./svg/svg-library.ts";
import { Element } from "./tags/element.ts";

/** What a document is made into. */
export type TypesetResult = {
  /** The PDF; nothing where a finding is an error. */
  readonly bytes: Uint8Array | undefined;
  readonly pages: number;
  readonly findings: readonly Finding[];
};

/**
 * Makes a PDF/A-3a and PDF/UA-1 file of a document definition:
 *
 *     definition ── expand ── measure (pdfmake) ── lay out ── paginate ── paint ──> bytes
 *                     │                              │
 *                  findings                   structure tree
 *
 * The definition is not written to. The bytes depend on the definition and the fonts alone. What is wrong with a document is
 * told in findings, never thrown; with an error among them there are no bytes.
 *
 * @example
 * import { readFileSync } from "node:fs";
 * import { freezeFont, typeset } from "@panorama/typeset";
 *
 * const file = "node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff";
 * const fonts = { Text: { normal: [freezeFont(readFileSync(file))] } };
 * const document = {
 *   language: "fr-FR",
 *   info: { title: "Un essai", creationDate: new Date("2025-11-30T00:00:00Z") },
 *   defaultStyle: { font: "Text" },
 *   content: [{ text: "Un essai", heading: 1 }, { text: ["Une phrase", { footnote: "Et sa note." }] }],
 * };
 * const { bytes, pages, findings } = await typeset(document, fonts);
 * [bytes instanceof Uint8Array, pages, findings]; //=> [true, 1, []]
 * (await typeset({ ...document, language: "" }, fonts)).findings[0].code; //=> "langue-absente"
 */
export function typeset(definition: DocumentDefinition, fonts: FontBook): Promise<TypesetResult> {
  return new Press(fonts).typeset(definition);
}

/**
 * Makes one document after the other in the same fonts, faster where they are alike: words, paragraphs, drawings and
 * pages that the last one had need not be made again. The bytes are those that `typeset` gives.
 *
 * @example
 * import { readFileSync } from "node:fs";
 * import { freezeFont, Press, typeset } from "@panorama/typeset";
 *
 * const file = "node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff";
 * const fonts = { Text: { normal: [freezeFont(readFileSync(file))] } };
 * const document = (content) => ({
 *   language: "fr-FR",
 *   info: { title: "Un essai", creationDate: new Date("2025-11-30T00:00:00Z") },
 *   defaultStyle: { font: "Text" },
 *   content,
 * });
 * const press = new Press(fonts);
 * (await press.typeset(document("Une phrase."))).pages; //=> 1
 * const { bytes } = await press.typeset(document(["Une phrase.", "Une autre."]));
 * bytes; //=> (await typeset(document(["Une phrase.", "Une autre."]), fonts)).bytes
 */
export class Press {
  readonly #memory: Memory;
  #last: Promise<unknown> = Promise.resolve();

  constructor(fonts: FontBook) {
    this.#memory = new Memory(fonts);
  }

  /** A document that is asked for while another is being made waits for it. */
  typeset(definition: DocumentDefinition): Promise<TypesetResult> {
    const made = this.#last.then(() => this.#make(definition));
    this.#last = made.catch(() => {});
    return made;
  }

  async #make(definition: DocumentDefinition): Promise<TypesetResult> {
    const { findings, report } = gathering();
    try {
      return await this.#tried(definition, findings, report);
    } catch (thrown) {
      report(impossibleDocument(thrown));
      return { bytes: undefined, pages: 0, findings };
    }
  }

  async #tried(
    definition: DocumentDefinition,
    findings: readonly Finding[],
    report: Report,
  ): Promise<TypesetResult> {
    const failed = () => findings.some(({ severity }) => severity === "error");
    this.#memory.turn();
    checkDefinition(definition, this.#memory.fonts, report);
    if (failed()) return { bytes: undefined, pages: 0, findings };
    const composition = new Composition(definition, this.#memory, report);
    const pages = composition.compose();
    composition.ledger.close(report);
    checkPages(pages, report);
    if (failed()) return { bytes: undefined, pages: pages.length, findings };
    const { root, images } = composition;
    const made = { definition, pages, root, images };
    const bytes = await writeDocument(made, this.#memory.streams);
    // Painting sets the texts of drawings, and may miss a sign.
    return { bytes: failed() ? undefined : bytes, pages: pages.length, findings };
  }
}

/** Findings, each once: what stands on every page is wrong on every page. */
function gathering(): { findings: Finding[]; report: Report } {
  const findings: Finding[] = [];
  const known = new Set<string>();
  const report = (finding: Finding) => {
    const words = JSON.stringify([finding.code, finding.where, finding.message]);
    if (!known.has(words)) findings.push(finding);
    known.add(words);
  };
  return { findings, report };
}

/** One document on its way to pages. */
class Composition {
  readonly root = new Element("Document");
  readonly ledger = new Ledger();
  readonly images: ImageLibrary;
  readonly #definition: DocumentDefinition;
  readonly #frame: PageFrame;
  readonly #expander: Expander;
  readonly #measure: Measure;
  readonly #layout: Layout;
  readonly #begun = new Map<object, number>();

  constructor(definition: DocumentDefinition, memory: Memory, report: Report) {
    this.#definition = definition;
    const { pageSize, pageOrientation } = definition;
    // pdfmake writes to a size that is an object.
    const size = typeof pageSize === "object" ? { ...pageSize } : pageSize;
    const { width, height } = normalizePageSize(size, pageOrientation);
    const margins = normalizePageMargin(definition.pageMargins ?? DEFAULT_MARGIN);
    this.#frame = { width, height, margins };
    this.images = new ImageLibrary(definition.images ?? {}, report);
    const text = new Typesetter(memory, report);
    const svgs = new SvgLibrary(text, memory.drawings, report);
    this.#expander = new Expander(report);
    this.#measure = new Measure(definition, text, this.images, svgs, report);
    this.#layout = {
      layOut,
      layOutHeld,
      report,
      ledger: this.ledger,
      text,
      images: this.images,
      svgs,
      flowWidth: undefined,
      pageHeight: height - margins.top - margins.bottom,
      pageOf: (node) => this.#begun.get(node),
      note: (definition, caller) => this.#note(definition, caller),
      measured: (node) => this.#measure.part(node),
    };
  }

  compose(): Page[] {
    const frame = this.#frame;
    const content = this.#expander.node(this.#definition.content, undefined, "content");
    const width = frame.width - frame.margins.left - frame.margins.right;
    const { blocks } = layOut(
      this.#layout,
      this.#measure.document(content),
      { x: 0, width },
      this.root,
    );
    const alone = (node: Content, where: string, width: number) => this.#alone(node, where, width);
    const pages = paginate(
      blocks,
      frame,
      (page) => setBackground(page, this.#definition, frame, alone),
      this.#layout.report,
    );
    for (const page of pages) for (const node of page.begun) this.#begun.set(node, page.number);
    setRunning(pages, this.#definition, frame, alone);
    return pages;
  }

  #alone(node: Content, where: string, width: number): readonly Block[] {
    if (!isSound(this.#definition, node, where, this.#layout.report)) return [];
    const expander = new Expander(this.#layout.report, { levels: false });
    const expanded = expander.node(node, undefined, where);
    return layOut(this.#layout, this.#measure.block(expanded), { x: 0, width }, "Pagination")
      .blocks;
  }

  #note(definition: NoteDefinition, caller: Element): Footnote {
    const { content, meaning } = definition;
    const known = this.#expander.notes.length;
    const node = this.#expander.node(content, meaning, ".footnote");
    if (this.#expander.notes.length > known) this.#layout.report(nestedNote(definition));
    const mark = {
      text: definition.mark,
      sup: true,
      meaning: { parent: meaning, key: "", from: undefined },
    };
    const parts = { mark: this.#measure.note(mark), text: this.#measure.note(node) };
    return new Footnote(this.#layout, definition.number, parts, caller);
  }
}

/** pdfmake's, in points. */
const DEFAULT_MARGIN = 40;
