import type { Attachment } from "../definition/document-definition.ts";
import { writeImage } from "./image-objects.ts";
import { type Metadata, metadataPacket } from "./metadata.ts";
import { type FileObject, ObjectFile } from "./object-file.ts";
import { type OutlineItem, writeOutline } from "./outline-objects.ts";
import { srgbProfile } from "./srgb-profile.ts";
import { writeAttachment } from "./write-attachments.ts";

/** A PDF/A-3a and PDF/UA-1 file being written: pages, outline, destinations, attachments, and at last its bytes. */
export class PdfFile {
  readonly #objects = new ObjectFile();
  readonly #metadata: Metadata;
  readonly #size: readonly [number, number];
  readonly #catalogue: FileObject;
  readonly #tree: FileObject;
  readonly #names: Record<string, unknown> = {};
  readonly #pages: FileObject[] = [];

  constructor(metadata: Metadata, size: readonly [number, number]) {
    this.#metadata = metadata;
    this.#size = size;
    this.#catalogue = this.ref({ Type: "Catalog" });
    this.#tree = this.ref({ Type: "Pages" });
  }

  ref(data: Record<string, unknown>): FileObject {
    return this.#objects.ref(data);
  }

  /** Adds a page; it is written when it is ended. */
  addPage(): FilePage {
    const [width, height] = this.#size;
    const page = this.ref({
      Type: "Page",
      Parent: this.#tree,
      MediaBox: [0, 0, width, height],
      // Annotations are visited in the order of the structure: PDF/UA-1, 7.18.3.
      Tabs: "S",
    });
    this.#pages.push(page);
    return new FilePage(this.#objects, page);
  }

  /** The pages' objects, in order. */
  pages(): readonly FileObject[] {
    return this.#pages;
  }

  embedImage(bytes: Uint8Array): Promise<FileObject> {
    return writeImage(this.#objects, bytes);
  }

  /** Names of places that links lead to: `names` are ASCII and sorted as PDF wants them. */
  addDestinations(names: readonly { name: string; page: number; top: number }[]): void {
    if (names.length === 0) return;
    this.#names.Dests = {
      Names: names.flatMap(({ name, page, top }) => [new String(name), this.#place(page, top)]),
    };
  }

  /** The outline: each entry under the last one of a higher level. */
  addOutline(
    entries: readonly { level: number; title: string; page: number; top: number }[],
  ): void {
    const items = entries.map(({ level, title, page, top }): OutlineItem => {
      return { level, title, destination: this.#place(page, top) };
    });
    if (items.length === 0) return;
    this.#catalogue.data.Outlines = writeOutline(this.#objects, items);
    this.#catalogue.data.PageMode = "UseOutlines";
  }

  /** Files carried along, each told to belong to the whole document. */
  attach(attachments: Readonly<Record<string, Attachment>>, created: Date): void {
    const names = Object.keys(attachments).sort();
    if (names.length === 0) return;
    const specifications = names.map((name) =>
      writeAttachment(this.#objects, name, attachments[name] as Attachment, created),
    );
    this.#catalogue.data.AF = specifications;
    this.#names.EmbeddedFiles = {
      Names: names.flatMap((name, index) => [new String(name), specifications[index]]),
    };
  }

  /** Ends the file, whose structure tree has this root. */
  end(structure: FileObject): Uint8Array {
    const { language } = this.#metadata;
    Object.assign(this.#catalogue.data, {
      Pages: this.#tree,
      Names: this.#names,
      Lang: new String(language),
      ViewerPreferences: { DisplayDocTitle: true },
      MarkInfo: { Marked: true },
      StructTreeRoot: structure,
      Metadata: this.#stream({ Type: "Metadata", Subtype: "XML" }, metadataPacket(this.#metadata)),
      OutputIntents: [this.#outputIntent()],
    });
    Object.assign(this.#tree.data, { Count: this.#pages.length, Kids: this.#pages });
    this.#tree.end();
    this.#catalogue.end();
    return this.#objects.finish(this.#catalogue, this.#information());
  }

  #place(page: number, top: number): unknown[] {
    const [, height] = this.#size;
    return [this.#pages[page - 1], "XYZ", 0, height - top, null];
  }

  #stream(data: Record<string, unknown>, content: string | Uint8Array): FileObject {
    const stream = this.ref(data);
    stream.end(typeof content === "string" ? Buffer.from(content, "utf8") : content);
    return stream;
  }

  #outputIntent(): Record<string, unknown> {
    const name = new String("sRGB IEC61966-2.1");
    return {
      Type: "OutputIntent",
      S: "GTS_PDFA1",
      Info: name,
      OutputConditionIdentifier: name,
      DestOutputProfile: this.#stream({ N: 3 }, srgbProfile()),
    };
  }

  #information(): FileObject {
    const { title, author, subject, keywords, creator, producer, created } = this.#metadata;
    const texts = { Title: title, Author: author, Subject: subject, Keywords: keywords };
    const entries = Object.entries({ ...texts, Creator: creator, Producer: producer });
    const said = entries.filter(([, value]) => value !== undefined);
    const information = this.ref({
      ...Object.fromEntries(said.map(([key, value]) => [key, new String(value)])),
      CreationDate: created,
    });
    information.end();
    return information;
  }
}

/** A page while it is written. */
export class FilePage {
  readonly #objects: ObjectFile;
  readonly #page: FileObject;
  readonly #resources: Record<string, Record<string, FileObject>> = {};
  readonly #annotations: FileObject[] = [];

  constructor(objects: ObjectFile, page: FileObject) {
    this.#objects = objects;
    this.#page = page;
  }

  /** Resources by kind and name: `Font`, `ExtGState`, `XObject`. */
  use(kind: "Font" | "ExtGState" | "XObject", name: string, resource: FileObject): void {
    const named = this.#resources[kind] ?? {};
    named[name] = resource;
    this.#resources[kind] = named;
  }

  annotate(annotation: FileObject): void {
    this.#annotations.push(annotation);
  }

  /** Writes the page with its content, which is compressed already, and its key in the parent tree (ISO 32000-1, 14.7.4.4). */
  end(content: Uint8Array, key: number): void {
    const stream = this.#objects.ref({ Filter: "FlateDecode" });
    stream.end(content);
    Object.assign(this.#page.data, {
      Contents: stream,
      Resources: this.#resources,
      StructParents: key,
      ...(this.#annotations.length === 0 ? {} : { Annots: this.#annotations }),
    });
    this.#page.end();
  }
}
