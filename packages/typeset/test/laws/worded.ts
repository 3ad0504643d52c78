import type { Content } from "../../src/definition/content.ts";
import type { DocumentDefinition } from "../../src/definition/document-definition.ts";
import type { Shape, Sheet } from "./shapes.ts";

/** A generated document and its words: those of the text in reading order, and those of each note. */
export type Worded = {
  readonly definition: DocumentDefinition;
  readonly words: readonly string[];
  readonly notes: readonly (readonly string[])[];
  readonly nodes: number;
  /** Something in it may not be parted: it may be taller than a page. */
  readonly keptWhole: boolean;
};

/** Gives shapes words that come once each: w0001, w0002 … */
export function worded(sheet: Sheet, kids: readonly Shape[]): Worded {
  const writer = new Writer();
  const content = kids.map((kid) => writer.content(kid));
  const definition = {
    ...sheet,
    content,
    language: "fr-FR",
    info: { title: "Mots", creationDate: new Date(0) },
    defaultStyle: { font: "Source Sans 3", fontSize: 10 },
    header: (page: number) => `tête${page}`,
    footer: (page: number, pages: number) => `pied${page}sur${pages}`,
  } as unknown as DocumentDefinition;
  const { words, notes, nodes, keptWhole } = writer;
  return { definition, words, notes, nodes, keptWhole };
}

const PIXEL =
  '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><rect width="20" height="10"/></svg>';

class Writer {
  readonly words: string[] = [];
  readonly notes: string[][] = [];
  nodes = 0;
  keptWhole = false;
  #last = 0;
  #level = 0;
  /** How many of the nodes around are never parted: no page break stands in them. */
  #whole = 0;

  content(shape: Shape): Content {
    this.nodes++;
    const all = (kids: readonly Shape[]) => kids.map((kid) => this.content(kid));
    switch (shape.kind) {
      case "paragraph":
        return { ...shape.style, text: this.#paragraph(shape) };
      case "heading": {
        this.#level = Math.min(shape.level, this.#level + 1);
        return { text: this.#text(shape.words), heading: this.#level as 1, fontSize: 14 };
      }
      case "group":
        return grouped(
          shape.group,
          shape.group === "unbreakable" ? this.#asWhole(() => all(shape.kids)) : all(shape.kids),
        );
      case "columns":
        return { columns: all(shape.kids), columnGap: shape.gap };
      case "flow":
        return { flow: all(shape.kids), count: shape.count, gap: 12 };
      case "float":
        return { stack: [this.#asWhole(() => this.content(shape.kid))], float: shape.at };
      case "table":
        return this.#table(shape);
      case "figure":
        return {
          figure: { svg: PIXEL, height: shape.height },
          alt: "Un trait",
          ...(shape.caption === 0 ? {} : { caption: this.#text(shape.caption) }),
        };
      default:
        if (this.#whole > 0) return this.content(shape.kid);
        return { stack: [this.content(shape.kid)], pageBreak: shape.pageBreak as "before" };
    }
  }

  #table(shape: Extract<Shape, { kind: "table" }>): Content {
    // A caption is read before its table.
    const caption = shape.caption === 0 ? {} : { caption: this.#text(shape.caption) };
    const headerRows = Math.min(shape.headerRows, shape.rows.length - 1);
    const body = shape.rows.map((row, index) => {
      const cells = () => row.map((cell) => this.content(cell));
      return shape.keptWhole || index < headerRows ? this.#asWhole(cells) : cells();
    });
    return {
      ...caption,
      table: {
        body,
        widths: body[0]?.map(() => "*") ?? [],
        headerRows,
        dontBreakRows: shape.keptWhole,
      },
    };
  }

  #asWhole<Made>(make: () => Made): Made {
    this.#whole++;
    this.keptWhole = true;
    const made = make();
    this.#whole--;
    return made;
  }

  #paragraph({ words, notes }: Extract<Shape, { kind: "paragraph" }>) {
    const parts: unknown[] = [];
    let at = 0;
    const places = [...notes].map(([after, count]) => [Math.min(after + 1, words), count] as const);
    for (const [after, count] of places.sort(([a], [b]) => a - b)) {
      if (after > at) parts.push(this.#text(after - at));
      at = after;
      const note = Array.from({ length: count }, () => this.#word());
      this.notes.push(note);
      parts.push({ footnote: note.join(" ") }, " ");
    }
    if (words > at) parts.push(this.#text(words - at));
    return parts as Content[] as string[];
  }

  #text(count: number): string {
    const words = Array.from({ length: count }, () => this.#word());
    this.words.push(...words);
    return words.join(" ");
  }

  #word(): string {
    this.#last++;
    const number = String(this.#last).padStart(4, "0");
    // Every third word may be parted.
    return this.#last % 3 === 0 ? `w\u00ad${number}` : `w${number}`;
  }
}

function grouped(group: string, kids: readonly Content[]): Content {
  if (group === "aside") return { aside: kids, fill: "#eeeeee" };
  if (group === "ul") return { ul: kids };
  if (group === "ol") return { ol: kids };
  if (group === "unbreakable") return { stack: kids, unbreakable: true };
  return group === "kept" ? { stack: kids, keepWithNext: true } : { stack: kids };
}
