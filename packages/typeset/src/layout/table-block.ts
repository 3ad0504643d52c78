import type { Page } from "../pages/page.ts";
import { type Block, breaksWithin, heightOf, type Split, type Tie } from "./block.ts";
import { type Filled, fill } from "./fill.ts";
import type { Note } from "./note.ts";
import { placeDown } from "./place-down.ts";

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
  readonly breaks: boolean;
  readonly notes: readonly Note[];
  readonly baseline: number | undefined;
  readonly body: TableProperties;

  constructor(body: TableProperties) {
    this.body = body;
    this.space = body.space;
    this.tie = body.tie;
    this.breaks = breaksWithin(body.rows);
    this.height = heightOf(body.head) + heightOf(body.rows);
    const read = body.echo ? body.rows : [...body.head, ...body.rows];
    this.notes = read.flatMap(({ notes }) => notes);
    this.baseline = (body.head[0] ?? body.rows[0])?.baseline;
  }

  split(room: number, force: boolean): Split | undefined {
    const { body } = this;
    const left = room - heightOf(body.head);
    const filled = left > 0 ? fillUnder(body.rows, left, force) : undefined;
    // A head that leaves its rows no room on a page of their own cannot come again on each.
    if (filled === undefined) return force ? splitWithoutHead(body, room) : undefined;
    const { placed, rest, page } = filled;
    const rows = placed.map(({ block }) => block);
    if (rest.length === 0) return { head: new TableBlock({ ...body, rows }), rest: undefined };
    return {
      head: new TableBlock({ ...body, rows }),
      rest: new TableBlock({ ...body, rows: rest, echo: true, space: 0, tie: "free" }),
      page,
    };
  }

  place(page: Page, x: number, y: number, echo: boolean): void {
    const { body } = this;
    const after = placeDown(body.head, page, x, y, echo || body.echo);
    placeDown(body.rows, page, x, after, echo);
  }
}

/** Rows in the room that a head leaves; nothing where none of them fits, whatever must be taken. */
function fillUnder(rows: readonly Block[], left: number, force: boolean): Filled | undefined {
  const filled = fill(rows, left, false);
  if (filled.placed.length > 0 || !force) return filled.placed.length > 0 ? filled : undefined;
  const forced = fill(rows, left, true);
  return forced.placed.length > 0 && forced.height <= left ? forced : undefined;
}

/** The rows alone; with those of the head where they have not been read yet. */
function splitWithoutHead(body: TableProperties, room: number): Split {
  const all = body.echo ? body.rows : [...body.head, ...body.rows];
  const { placed, rest, page } = fill(all, room, true);
  const head = body.echo ? body.head : [];
  return {
    page,
    head: new TableBlock({ ...body, head: [], rows: placed.map(({ block }) => block) }),
    rest:
      rest.length === 0
        ? undefined
        : new TableBlock({ ...body, head, rows: rest, space: 0, tie: "free" }),
  };
}
