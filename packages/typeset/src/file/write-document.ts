import { deflateSync } from "node:zlib";
import type { DocumentDefinition } from "../definition/document-definition.ts";
import type { FrozenFont } from "../fonts/frozen-font.ts";
import { writeFont } from "../fonts/write-font.ts";
import type { ImageLibrary } from "../images/image-library.ts";
import type { LinkArea, Page } from "../pages/page.ts";
import { number } from "../paint/canvas.ts";
import { paintPage } from "../paint/paint-page.ts";
import type { Recent } from "../recent.ts";
import type { Element } from "../tags/element.ts";
import { writeStructure } from "../tags/write-structure.ts";
import type { FileObject } from "./object-file.ts";
import { type FilePage, PdfFile } from "./pdf-file.ts";

/** Pages that are made, and what they were made of. */
export type MadeDocument = {
  readonly definition: DocumentDefinition;
  readonly pages: readonly Page[];
  readonly root: Element;
  readonly images: ImageLibrary;
};

/** Paints pages into a file, with its structure, links, outline and attachments. `streams` knows compressed ones. */
export async function writeDocument(
  { definition, pages, root, images }: MadeDocument,
  streams: Recent<Uint8Array>,
): Promise<Uint8Array> {
  const { info, language } = definition;
  const size = [pages[0]?.width ?? 0, pages[0]?.height ?? 0] as const;
  const file = new PdfFile(
    {
      title: info.title,
      author: info.author,
      subject: info.subject,
      keywords: info.keywords,
      creator: info.creator ?? "@panorama/typeset",
      producer: info.producer ?? "@panorama/typeset",
      created: info.creationDate,
      language,
    },
    size,
  );
  const destinations = destinationsOf(pages);
  const writer = new DocumentWriter(file, images, destinations, streams);
  await writer.embedImages();
  for (const page of pages) writer.writePage(page);
  file.addDestinations([...destinations.values()]);
  const entries = pages.flatMap((page) =>
    page.outline.map(({ level, title, y }) => ({ level, title, page: page.number, top: y })),
  );
  file.addOutline(entries);
  file.attach(definition.attachments ?? {}, info.creationDate);
  return file.end(writer.writeStructure(root));
}

/** Names of fonts, images and opacities through the document, and whose each marked content is. */
class DocumentWriter {
  readonly #file: PdfFile;
  readonly #images: ImageLibrary;
  readonly #streams: Recent<Uint8Array>;
  readonly #fonts = new Map<FrozenFont, { name: string; reference: FileObject }>();
  readonly #opacities = new Map<string, { name: string; reference: FileObject }>();
  readonly #embedded = new Map<string, { name: string; reference: FileObject }>();
  readonly #owners: (readonly Element[] | Element)[] = [];
  readonly #destinations: ReadonlyMap<string, Destination>;

  constructor(
    file: PdfFile,
    images: ImageLibrary,
    destinations: ReadonlyMap<string, Destination>,
    streams: Recent<Uint8Array>,
  ) {
    this.#file = file;
    this.#images = images;
    this.#destinations = destinations;
    this.#streams = streams;
  }

  async embedImages(): Promise<void> {
    for (const [image, bytes] of this.#images.used()) {
      const reference = await this.#file.embedImage(bytes);
      this.#embedded.set(image, { name: `I${this.#embedded.size + 1}`, reference });
    }
  }

  writePage(page: Page): void {
    const target = this.#file.addPage();
    this.#images.nameOf = (name) => this.#image(name, target);
    const { stream, owners } = paintPage(page.number, page.items, {
      font: (font) => this.#font(font, target),
      opacity: (fill, stroke) => this.#opacity(fill, stroke, target),
    });
    // Coordinates of ours begin at the top of the page.
    const content = `1 0 0 -1 0 ${number(page.height)} cm\n${stream}`;
    const key = this.#owners.push(owners) - 1;
    for (const link of page.links) this.#annotate(link, page, target);
    target.end(
      this.#streams.get(content, () => deflateSync(content)),
      key,
    );
  }

  writeStructure(root: Element): FileObject {
    const pages = this.#file.pages();
    return writeStructure(root, {
      ref: (data) => this.#file.ref(data),
      page: (number) => pages[number - 1] as FileObject,
      owners: this.#owners,
    });
  }

  #annotate(link: LinkArea, page: Page, target: FilePage): void {
    const { element, x, y, width, height } = link;
    const annotation = this.#file.ref({
      Type: "Annot",
      Subtype: "Link",
      Rect: [x, page.height - y - height, x + width, page.height - y],
      Border: [0, 0, 0],
      F: PRINTED,
      Contents: new String(link.target.title ?? link.text),
      StructParent: this.#owners.push(element) - 1,
      ...this.#action(link),
    });
    annotation.end();
    target.annotate(annotation);
    element.kids.push({ page: page.number, annotation });
  }

  #action({ target }: LinkArea): Record<string, unknown> {
    if ("url" in target) return { A: { S: "URI", URI: new String(target.url) } };
    const id = "page" in target ? pageDestination(target.page) : target.destination;
    return { Dest: new String(this.#destinations.get(id)?.name ?? "") };
  }

  #font(font: FrozenFont, target: FilePage): string {
    let known = this.#fonts.get(font);
    if (known === undefined) {
      const reference = writeFont(this.#file, font);
      known = { name: `F${this.#fonts.size + 1}`, reference };
      this.#fonts.set(font, known);
    }
    target.use("Font", known.name, known.reference);
    return known.name;
  }

  #opacity(fill: number, stroke: number, target: FilePage): string {
    const key = `${fill} ${stroke}`;
    let known = this.#opacities.get(key);
    if (known === undefined) {
      const reference = this.#file.ref({ Type: "ExtGState", ca: fill, CA: stroke });
      reference.end();
      known = { name: `G${this.#opacities.size + 1}`, reference };
      this.#opacities.set(key, known);
    }
    target.use("ExtGState", known.name, known.reference);
    return known.name;
  }

  #image(image: string, target: FilePage): string {
    const known = this.#embedded.get(image);
    if (known === undefined) throw new Error(`${image} was not measured`);
    target.use("XObject", known.name, known.reference);
    return known.name;
  }
}

/** Annotation flag 3, without which PDF/A refuses it. */
const PRINTED = 4;

type Destination = { readonly name: string; readonly page: number; readonly top: number };

/** Every place that a link may lead to, by its id; named in the order of the document, so that names sort as they stand. */
function destinationsOf(pages: readonly Page[]): ReadonlyMap<string, Destination> {
  const found = new Map<string, Destination>();
  const add = (id: string, page: number, top: number) => {
    if (!found.has(id))
      found.set(id, { name: `d${String(found.size).padStart(6, "0")}`, page, top });
  };
  for (const { number, destinations } of pages) {
    add(pageDestination(number), number, 0);
    for (const [id, top] of destinations) add(id, number, top);
  }
  return found;
}

function pageDestination(page: number): string {
  return `page ${page}`;
}
