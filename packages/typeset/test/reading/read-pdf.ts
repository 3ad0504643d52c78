import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { PdfObjects } from "./pdf-objects.ts";
import { type PaintedPage, readPage } from "./read-page.ts";
import { readStructure, type StructureElement } from "./read-structure.ts";

/** A finished PDF as its readers find it. */
export type ReadPdf = {
  readonly pages: readonly PaintedPage[];
  /** The root of the structure tree. */
  readonly structure: StructureElement;
  readonly outline: readonly OutlineItem[];
  /** Page and height from the top, by name. */
  readonly destinations: ReadonlyMap<string, { page: number; top: number }>;
  readonly attachments: Readonly<Record<string, { text: string; description: string }>>;
  readonly info: Readonly<Record<string, unknown>>;
  readonly xmp: string;
};

export type OutlineItem = {
  readonly title: string;
  readonly page: number;
  readonly items: readonly OutlineItem[];
};

type Goal = readonly [page: { num: number; gen: number }, kind: object, left: number, top: number];

type PdfJsOutline = readonly {
  readonly title: string;
  readonly dest: unknown;
  readonly items: PdfJsOutline;
}[];

/** Reads a file with pdf.js, its structure tree from the objects themselves: pdf.js only tells it page by page. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const file = await loading.promise;
  const pages: PaintedPage[] = [];
  for (let number = 1; number <= file.numPages; number++) {
    pages.push(await readPage(await file.getPage(number), number));
  }
  const heights = pages.map(({ height }) => height);
  const destinations = new Map<string, { page: number; top: number }>();
  for (const [name, goal] of entriesOf(await file.getDestinations())) {
    const [page, , , top] = goal as unknown as Goal;
    const index = await file.getPageIndex(page);
    destinations.set(name, { page: index + 1, top: (heights[index] ?? 0) - top });
  }
  const pageOf = async (goal: unknown) =>
    (await file.getPageIndex(((goal as Goal | null) ?? [])[0] as never)) + 1;
  const items = async (found: PdfJsOutline): Promise<OutlineItem[]> =>
    Promise.all(
      found.map(async (item) => ({
        title: item.title,
        page: await pageOf(item.dest),
        items: await items(item.items),
      })),
    );
  const attachments: Record<string, { text: string; description: string }> = {};
  for (const [name, attached] of entriesOf(await file.getAttachments())) {
    const content = (await file.getAttachmentContent(name)) ?? new Uint8Array();
    const { description } = attached as { description: string };
    attachments[name] = { text: Buffer.from(content).toString("utf8"), description };
  }
  const { info, metadata } = await file.getMetadata();
  const outline = await items(((await file.getOutline()) ?? []) as PdfJsOutline);
  await loading.destroy();
  return {
    pages,
    structure: readStructure(new PdfObjects(bytes), pages),
    outline,
    destinations,
    attachments,
    info: info as Record<string, unknown>,
    xmp: (metadata as { getRaw(): string } | null)?.getRaw() ?? "",
  };
}

/** pdf.js gives some tables as maps, some as objects, and none as null. */
function entriesOf(table: unknown): [string, unknown][] {
  return table instanceof Map ? [...table] : Object.entries(table ?? {});
}
