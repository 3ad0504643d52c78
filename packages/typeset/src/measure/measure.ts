import { checkedLayout } from "../definition/checked-layout.ts";
import type { DocumentDefinition } from "../definition/document-definition.ts";
import type { Expanded } from "../definition/expanded.ts";
import type { Loose } from "../definition/loose.ts";
import type { Report } from "../finding.ts";
import type { ImageLibrary } from "../images/image-library.ts";
import { DocPreprocessor, namedTableLayouts } from "../pdfmake/internals.ts";
import type { SvgLibrary } from "../svg/svg-library.ts";
import { LinkMeasure } from "./link-measure.ts";
import type { Measured } from "./measured.ts";
import type { Typesetter } from "./typesetter.ts";

/** pdfmake as a measure: resolves styles, margins and references, and gives every node its least and greatest width. */
export class Measure {
  readonly #preprocessor = new DocPreprocessor();
  readonly #measure: LinkMeasure;

  constructor(
    definition: DocumentDefinition,
    text: Typesetter,
    images: ImageLibrary,
    svgs: SvgLibrary,
    report: Report,
  ) {
    const layouts = { ...namedTableLayouts, ...checked(definition.tableLayouts, report) };
    const { defaultStyle = {} } = definition;
    const styles = { footnote: FOOTNOTE, ...definition.styles };
    this.#measure = new LinkMeasure(images, styles, defaultStyle, svgs, layouts);
    this.#measure.textInlines = text;
  }

  /** The content of the document: its references and tables of contents find each other. */
  document(content: Expanded): Measured {
    return this.#measure.measureNode(this.#preprocessor.preprocessDocument(content)) as Measured;
  }

  /** A part of the document that is measured after it, as a caption. */
  part(content: Expanded): Measured {
    return this.#measure.measureNode(this.#preprocessor.preprocessNode(content)) as Measured;
  }

  /** What stands in a footnote, in the style `footnote`. */
  note(content: Expanded): Measured {
    const { styleStack } = this.#measure;
    styleStack.push("footnote");
    const measured = this.part(content);
    styleStack.pop();
    return measured;
  }

  /** What stands by itself: a header, a footer, a background. */
  block(content: Expanded): Measured {
    return this.#measure.measureNode(new DocPreprocessor().preprocessBlock(content)) as Measured;
  }
}

/** The ways to rule tables that a document names. */
function checked(layouts: DocumentDefinition["tableLayouts"], report: Report): Loose {
  const entries = Object.entries(layouts ?? {}).map(([name, layout]) => [
    name,
    checkedLayout(layout as Loose, (own) => `tableLayouts.${name}.${own}`, report),
  ]);
  return Object.fromEntries(entries) as Loose;
}

/** Of notes whose document says nothing of them. */
const FOOTNOTE = { fontSize: 8 };
