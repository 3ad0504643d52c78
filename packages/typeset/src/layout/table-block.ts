import type { Page } from "../pages/page.ts";
import { type Block, heightOf, type Split, type Tie } from "./block.ts";
import { fill } from "./fill.ts";
import type { Note } from "./note.ts";

type TableProperties = {
  readonly head: readonly Block[];
  readonly rows: readonly Block[];
  /** The head was read where the table began; here it comes again for the eye. */
  readonly echo: boolean;
  readonly space: number;
  readonly tie: Tie;
};

/** The rows of a table; where columns part it, its head comes again on top. */
export class TableBlock implements Block {
  readonly height: number;
  readonly space: number;
  readonly tie: Tie;
  readonly notes: readonly Note[];
  readonly baseline: number | undefined;
  readonly body: TableProperties;

  constructor(body: TableProperties) {
    this.body = body;
    this.space = body.space;
    this.tie = body.tie;
    this.height = heightOf(body.head) + heightOf(body.rows);
    const read = body.echo ? body.rows : [...body.head, ...body.rows];
    this.notes = read.flatMap(({ notes }) => notes);
    this.baseline = (body.head[0] ?? body.rows[0])?.baseline;
  }

  split(room: number, force: boolean): Split | undefined {
    const { body } = this;
    const left = room - heightOf(body.head);
    if (left <= 0 && !force) return undefined;
    // A head taller than the page cannot come again on each.
    const head = left <= 0 ? [] : body.head;
    if (left <= 0 && !body.echo) return splitAll(body, room);
    const { placed, rest } = fill(body.rows, left <= 0 ? room : left, force);
    if (placed.length === 0 || rest.length === 0) return undefined;
    const rows = placed.map(({ block }) => block);
    return {
      head: new TableBlock({ ...body, head, rows }),
      rest: new TableBlock({ ...body, rows: rest, echo: true, space: 0, tie: "free" }),
    };
  }

  place(page: Page, x: number, y: number, echo: boolean): void {
    const { body } = this;
    const after = placeAll(page, body.head, x, y, echo || body.echo);
    placeAll(page, body.rows, x, after, echo);
  }
}

/** A table whose head no page can hold is set as rows without a head. */
function splitAll(body: TableProperties, room: number): Split | undefined {
  const { placed, rest } = fill([...body.head, ...body.rows], room, true);
  if (rest.length === 0) return undefined;
  return {
    head: new TableBlock({ ...body, head: [], rows: placed.map(({ block }) => block) }),
    rest: new TableBlock({ ...body, head: [], rows: rest, space: 0, tie: "free" }),
  };
}

function placeAll(
  page: Page,
  blocks: readonly Block[],
  x: number,
  y: number,
  echo: boolean,
): number {
  let top = y;
  for (const block of blocks) {
    block.place(page, x, top + block.space, echo);
    top += block.space + block.height;
  }
  return top;
}
