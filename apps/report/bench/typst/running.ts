import { translateBlock } from "./blocks.ts";
import { isNode, type Node } from "./node.ts";
import { pt } from "./syntax.ts";
import type { TextStyle } from "./text-style.ts";
import type { Translation } from "./translation.ts";

/**
 * What stands on the first page, on the last, and on even and odd pages between them. The page's number, the number of
 * pages and the headings above are written as marks: `PAGE`, `PAGES`, `headingMark`.
 */
export type Running = {
  readonly first: unknown;
  readonly even: unknown;
  readonly odd: unknown;
  readonly last: unknown;
};

const AREAS = ["background", "header", "footer"] as const;

/** Headers, footers and grounds, on the ground of every page, where pdfmake puts them. */
export function runningPages(definition: Node, style: TextStyle, translation: Translation): string {
  const { width, height, margins } = translation.page;
  const tops = { background: 0, header: 0, footer: height - margins[3] };
  const areas = AREAS.flatMap((area) => {
    const running = runningOf(definition[area]);
    if (running === undefined) return [];
    const top = tops[area];
    const content = chosen(running, (one) => alone(one, top, style, translation));
    return [`    place(top + left, dy: ${pt(top)}, block(width: ${pt(width)}, ${content}))`];
  });
  if (areas.length === 0) return "";
  return `#set page(background: context {
    let n = here().page()
    let count = counter(page).final().first()
${areas.join("\n")}
})`;
}

/** Content that stands by itself from `top` of the page on. */
function alone(content: unknown, top: number, style: TextStyle, translation: Translation): string {
  if (content === null || content === "") return "{ none }";
  const page = { ...translation.page, margins: [0, top, translation.page.margins[2], 0] as const };
  const own: Translation = {
    ...translation,
    page,
    block: (one, within) => translateBlock(one, within, own),
  };
  return `[${own.block(content, style)}]`;
}

function chosen(running: Running, set: (content: unknown) => string): string {
  const [first, even, odd, last] = [running.first, running.even, running.odd, running.last].map(
    set,
  );
  const between = even === odd ? `{ ${odd} }` : `if calc.even(n) { ${even} } else { ${odd} }`;
  if (first === odd && last === odd && even === odd) return String(odd);
  return `if n == 1 { ${first} } else if n == count { ${last} } else ${between}`;
}

function runningOf(value: unknown): Running | undefined {
  if (value === undefined || value === null) return undefined;
  return isNode(value) && "odd" in value
    ? (value as Running)
    : { first: value, even: value, odd: value, last: value };
}
