// The one place that reaches into pdfkit, the writer of PDF files under pdfmake.
import PDFDocument from "pdfkit";
import type { Attachment } from "../definition/document-definition.ts";
import { type Metadata, metadataPacket } from "./metadata.ts";
import { writeAttachment } from "./write-attachments.ts";

/** An object of the file, which is written when it is ended. */
export type FileReference = {
  readonly data: Record<string, unknown>;
  write(chunk: string | Uint8Array): void;
  end: (chunk?: Uint8Array) => void;
};

/** What pdfkit keeps on a page, as this package writes it. */
type KitPage = {
  readonly dictionary: FileReference;
  readonly resources: FileReference;
  readonly annotations: FileReference[];
  readonly content: FileReference & { compress: boolean; buffer: Uint8Array[] };
};

/** What pdfkit keeps of a document, as this package reads it. */
type KitDocument = {
  readonly _root: FileReference;
  readonly outline: OutlineItem;
  page: KitPage;
  ref(data: Record<string, unknown>): FileReference;
};

type KitImage = {
  /** Its offset is known once it is written. */
  readonly obj: FileReference & { readonly offset?: number };
  embed(file: object): void;
};

type OutlineItem = {
  addItem(
    title: string,
    options: { pageNumber: number; left: number; top: number; expanded: boolean },
  ): OutlineItem;
};

/**
 * A PDF 1.7 file that is written as PDF/A-3a and PDF/UA-1: its metadata and structure tree are this package's own, for
 * pdfkit's metadata does not escape titles, and its tags know only the page being drawn.
 */
class KitFile extends PDFDocument {
  /** Called when everything that can be tagged has been written. */
  structure: (() => FileReference) | undefined;
  packet = "";

  // Names of pdfkit's own methods.
  endMarkings(): void {
    const root = (this as unknown as KitDocument)._root;
    if (this.structure !== undefined) root.data.StructTreeRoot = this.structure();
    root.data.MarkInfo = { Marked: true };
  }

  endMetadata(): void {
    const kit = this as unknown as KitDocument;
    const stream = kit.ref({ Type: "Metadata", Subtype: "XML" }) as FileReference & {
      compress: boolean;
    };
    stream.compress = false;
    stream.write(Buffer.from(this.packet, "utf8"));
    stream.end();
    kit._root.data.Metadata = stream;
  }
}

/** The file being written: objects, pages, outline, destinations, attachments, and at last its bytes. */
export class PdfFile {
  readonly #file: KitFile;
  readonly #kit: KitDocument;
  readonly #bytes: Promise<Uint8Array>;
  readonly #size: readonly [number, number];

  constructor(metadata: Metadata, size: readonly [number, number]) {
    const { title, author, subject, keywords, creator, producer, created } = metadata;
    this.#size = size;
    this.#file = new KitFile({
      pdfVersion: "1.7",
      subset: "PDF/A-3a",
      lang: metadata.language,
      displayTitle: true,
      autoFirstPage: false,
      margin: 0,
      // pdfkit takes null for "open no font", which its types do not say.
      font: null as unknown as string,
      info: defined({
        Title: title,
        Author: author,
        Subject: subject,
        Keywords: keywords,
        Creator: creator,
        Producer: producer,
        CreationDate: created,
      }),
    });
    this.#file.packet = metadataPacket(metadata);
    this.#kit = this.#file as unknown as KitDocument;
    this.#bytes = collect(this.#file);
  }

  /** pdfkit's own document, for what writes fonts and images with it. */
  get kit(): PDFKit.PDFDocument {
    return this.#file;
  }

  ref(data: Record<string, unknown>): FileReference {
    return this.#kit.ref(data);
  }

  /** Opens the next page: what is written to it until the next call belongs to it. */
  addPage(): FilePage {
    this.#file.addPage({ size: [...this.#size], margin: 0 });
    const { page } = this.#kit;
    page.dictionary.data.Tabs = "S";
    return new FilePage(page);
  }

  /** The pages' objects, in order. */
  pages(): readonly FileReference[] {
    const pages = this.#kit._root.data.Pages as FileReference;
    return pages.data.Kids as FileReference[];
  }

  /**
   * Embeds a PNG or JPEG as its pixels lie. pdfkit takes the transparency of a PNG apart in the background: waited for, or
   * the objects of a file would come in another order each time.
   */
  async embedImage(bytes: Uint8Array): Promise<FileReference> {
    const kit = this.#file as unknown as { openImage(bytes: Buffer): KitImage };
    const image = kit.openImage(Buffer.from(bytes));
    image.embed(this.#file);
    if (image.obj.offset === undefined) await ended(image.obj);
    return image.obj;
  }

  /** Names of places that links lead to: `names` are ASCII and sorted as PDF wants them. */
  addDestinations(names: readonly { name: string; page: number; top: number }[]): void {
    const catalogue = this.#kit._root.data.Names as FileReference;
    const pages = this.pages();
    const [, height] = this.#size;
    catalogue.data.Dests = {
      Names: names.flatMap(({ name, page, top }) => [
        new String(name),
        [pages[page - 1], "XYZ", 0, height - top, null],
      ]),
    };
  }

  /** The outline: each entry under the last one of a higher level. */
  addOutline(
    entries: readonly { level: number; title: string; page: number; top: number }[],
  ): void {
    const parents: { level: number; item: OutlineItem }[] = [{ level: 0, item: this.#kit.outline }];
    const [width] = this.#size;
    for (const { level, title, page, top } of entries) {
      while ((parents.at(-1)?.level ?? 0) >= level) parents.pop();
      const parent = parents.at(-1)?.item ?? this.#kit.outline;
      const options = { pageNumber: page - 1, left: width, top, expanded: level === 1 };
      parents.push({ level, item: parent.addItem(title, options) });
    }
  }

  /** Files carried along, each told to belong to the whole document. */
  attach(attachments: Readonly<Record<string, Attachment>>, created: Date): void {
    const names = Object.keys(attachments).sort();
    if (names.length === 0) return;
    const specifications = names.map((name) =>
      writeAttachment((data) => this.ref(data), name, attachments[name] as Attachment, created),
    );
    const { data } = this.#kit._root;
    data.AF = specifications;
    (data.Names as FileReference).data.EmbeddedFiles = {
      Names: names.flatMap((name, index) => [new String(name), specifications[index]]),
    };
  }

  /** Ends the file, the structure tree last; gives its bytes. */
  end(structure: () => FileReference): Promise<Uint8Array> {
    this.#file.structure = structure;
    this.#file.end();
    return this.#bytes;
  }
}

/** A page while it is written. */
export class FilePage {
  readonly #page: KitPage;

  constructor(page: KitPage) {
    this.#page = page;
  }

  /** Resources by kind and name: `Font`, `ExtGState`, `XObject`. */
  use(kind: "Font" | "ExtGState" | "XObject", name: string, resource: FileReference): void {
    const { data } = this.#page.resources;
    data[kind] ??= {};
    (data[kind] as Record<string, FileReference>)[name] = resource;
  }

  /** The whole content of the page, compressed already: what pdfkit began it with is in it. */
  write(compressed: Uint8Array): void {
    const { content } = this.#page;
    content.compress = false;
    content.buffer = [];
    content.data.Length = 0;
    content.data.Filter = "FlateDecode";
    content.write(compressed);
  }

  /** The key of the page, or of an annotation, in the parent tree (ISO 32000-1, 14.7.4.4). */
  ownedBy(key: number): void {
    this.#page.dictionary.data.StructParents = key;
  }

  annotate(annotation: FileReference): void {
    this.#page.annotations.push(annotation);
  }
}

function ended(reference: FileReference): Promise<void> {
  return new Promise((resolve) => {
    const { end } = reference;
    reference.end = (chunk) => {
      end.call(reference, chunk);
      resolve();
    };
  });
}

function collect(file: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    file.on("data", (chunk: Uint8Array) => chunks.push(chunk));
    file.on("end", () => resolve(Buffer.concat(chunks)));
    file.on("error", reject);
  });
}

function defined(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
