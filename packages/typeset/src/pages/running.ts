import type { Content } from "../definition/content.ts";
import type {
  DocumentDefinition,
  Running,
  RunningHeading,
} from "../definition/document-definition.ts";
import { calling } from "../definition/impossible-document.ts";
import type { Block } from "../layout/block.ts";
import { placeDown } from "../layout/place-down.ts";
import type { Page } from "./page.ts";
import type { PageFrame } from "./paginate.ts";

/** Lays out content that stands by itself, at a width. */
type LayOutAlone = (content: Content, where: string, width: number) => readonly Block[];

/** Sets header and footer on every page; they are not read with the text. */
export function setRunning(
  pages: readonly Page[],
  { header, footer }: DocumentDefinition,
  { width, height, margins }: PageFrame,
  layOutAlone: LayOutAlone,
): void {
  let headings: readonly RunningHeading[] = [];
  for (const page of pages) {
    headings = headingsAfter(headings, page);
    for (const [running, where, top] of [
      [header, "header", 0],
      [footer, "footer", height - margins.bottom],
    ] as const) {
      const known = [page.number, pages.length, sizeOf(width, height), headings] as const;
      const content = calling(where, () => contentFor(running, known));
      if (content === undefined || content === null || content === "") continue;
      placeDown(layOutAlone(content, where, width), page, 0, top, true);
    }
  }
}

/** The background of a page, under everything else. */
export function setBackground(
  page: Page,
  { background }: DocumentDefinition,
  { width, height }: PageFrame,
  layOutAlone: LayOutAlone,
): void {
  const size = sizeOf(width, height);
  const content = calling("background", () =>
    typeof background === "function" ? background(page.number, size) : background,
  );
  if (content === undefined || content === null) return;
  placeDown(layOutAlone(content, "background", width), page, 0, 0, true);
}

/** The headings that a page ends under: each replaces those of its level and below. */
function headingsAfter(
  before: readonly RunningHeading[],
  { outline, number }: Page,
): readonly RunningHeading[] {
  return outline.reduce(
    (headings, { level, title }) => [
      ...headings.filter((heading) => heading.level < level),
      { level, title, page: number },
    ],
    before,
  );
}

function contentFor(
  running: Running | undefined,
  parameters: Readonly<Parameters<Extract<Running, (...all: never[]) => unknown>>>,
): Content | null | undefined {
  return typeof running === "function" ? running(...parameters) : running;
}

function sizeOf(width: number, height: number) {
  return { width, height, orientation: width > height ? "landscape" : "portrait" } as const;
}
