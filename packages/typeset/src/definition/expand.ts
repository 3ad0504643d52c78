import type { Report } from "../finding.ts";
import type { Role } from "../tags/element.ts";
import type { Content } from "./document-definition.ts";
import { type Expanded, type Meaning, type NoteDefinition, whereOf } from "./expanded.ts";

type Loose = Record<string, unknown>;

/**
 * Copies a definition into pdfmake's own terms: a `flow`, an `aside`, a `figure` become stacks, a `footnote` its mark, and
 * what they mean goes along under `meaning`. The definition itself is never written to.
 */
export class Expander {
  readonly #report: Report;
  /** The footnotes, in the order of their marks. */
  readonly notes: NoteDefinition[] = [];
  #heading = 0;

  constructor(report: Report) {
    this.#report = report;
  }

  /** One node and all under it. */
  node(node: unknown, parent: Meaning | undefined, key: string): Expanded {
    if (node === null || typeof node !== "object") {
      return { text: node ?? "", meaning: { parent, key, from: undefined } };
    }
    if (Array.isArray(node)) return this.#stack({ stack: node }, node, parent, key);
    const source = node as Loose;
    const meaning = meaningOf(source, parent, key);
    for (const [name, expand] of Object.entries(kinds)) {
      if (source[name] !== undefined) return expand.call(this, source, meaning);
    }
    // pdfmake's empty node, as where a span covers a cell.
    if (Object.keys(source).length === 0) return { text: "", meaning };
    return { ...source, meaning };
  }

  #stack(
    source: Loose,
    kids: readonly unknown[],
    parent: Meaning | undefined,
    key: string,
  ): Expanded {
    const meaning = meaningOf(source, parent, key);
    return { stack: this.all(kids, meaning, ""), meaning };
  }

  all(nodes: readonly unknown[], meaning: Meaning, key: string): Expanded[] {
    return nodes.map((node, index) => this.node(node, meaning, `${key}[${index}]`));
  }

  text(source: Loose, meaning: Meaning): Expanded {
    const heading = source.heading as number | undefined;
    if (heading !== undefined) this.#checkHeading(heading, meaning);
    return { ...source, text: this.inline(source.text, meaning, ".text"), meaning };
  }

  inline(text: unknown, meaning: Meaning, key: string): unknown {
    if (Array.isArray(text)) {
      return text.map((one, index) => this.inline(one, meaning, `${key}[${index}]`));
    }
    if (text === null || typeof text !== "object") return text;
    const source = text as Loose;
    const own = meaningOf(source, meaning, key);
    if (source.footnote !== undefined) return this.#footnote(source, own);
    if (source.text === undefined) return { ...source, meaning: own };
    return { ...source, text: this.inline(source.text, own, ".text"), meaning: own };
  }

  #footnote(source: Loose, meaning: Meaning): Expanded {
    const number = this.notes.length + 1;
    const mark = (source.mark as string | undefined) ?? String(number);
    const note = { number, mark, content: source.footnote as Content, meaning };
    this.notes.push(note);
    meaning.note = note;
    return { text: mark, sup: true, meaning };
  }

  /** Headings go down one level at a time: PDF/UA-1, 7.4.2. */
  #checkHeading(level: number, meaning: Meaning): void {
    if (level > this.#heading + 1) {
      this.#report({
        code: "niveau-de-titre-saute",
        severity: "error",
        where: whereOf(meaning),
        message: `Un titre de niveau ${level} suit un titre de niveau ${this.#heading}\u00a0: un niveau manque, et qui navigue de titre en titre se perd.`,
        remedy: `Donner à ce titre le niveau ${this.#heading + 1}, ou ajouter le titre intermédiaire.`,
      });
    }
    this.#heading = level;
  }

  checkAlternative(alt: unknown, meaning: Meaning): void {
    if (typeof alt === "string" && alt.trim() !== "") return;
    this.#report({
      code: "figure-sans-alternative",
      severity: "error",
      where: whereOf(meaning),
      message:
        "Une figure n’a pas de texte de remplacement\u00a0: qui ne la voit pas n’en saura rien.",
      remedy:
        "Dire en une ou deux phrases ce que la figure montre (`alt`), ou la déclarer décorative (`artifact`).",
    });
  }
}

/** How each kind of node is expanded, looked up by the property that tells it. */
const kinds: Record<string, (this: Expander, source: Loose, meaning: Meaning) => Expanded> = {
  flow(source, meaning) {
    meaning.flow = {
      count: (source.count as number) ?? 2,
      gap: (source.gap as number) ?? 14,
    };
    return { ...source, stack: this.all(source.flow as unknown[], meaning, ".flow"), meaning };
  },
  aside(source, meaning) {
    meaning.role = source.role === undefined ? "Aside" : (source.role as Role | null);
    const padding = (source.padding ?? [12, 10, 12, 10]) as [number, number, number, number];
    const [left, , right] = padding;
    meaning.frame = {
      fill: source.fill as string | undefined,
      padding,
      rule: source.rule as { colour: string; width: number } | undefined,
      border: source.border as { colour: string; width: number } | undefined,
      radius: (source.radius as number) ?? 0,
    };
    const inside = this.all(source.aside as unknown[], meaning, ".aside");
    const padded = {
      stack: inside,
      margin: [left, 0, right, 0],
      meaning: { parent: meaning, key: "", from: undefined },
    };
    const { margin, marginLeft, marginRight, marginTop, marginBottom, ...style } = source;
    return {
      ...without(style, "aside", "fill", "padding", "rule", "border", "radius", "role"),
      ...defined({ margin, marginLeft, marginRight, marginTop, marginBottom }),
      stack: [padded],
      meaning,
    };
  },
  figure(source, meaning) {
    this.checkAlternative(source.alt, meaning);
    meaning.figure = true;
    meaning.role = "Figure";
    meaning.alt = String(source.alt ?? "");
    const stack = [this.node(source.figure, meaning, ".figure")];
    if (source.caption !== undefined) {
      const caption = this.node(source.caption, meaning, ".caption");
      caption.meaning.role = "Caption";
      stack.push(caption);
    }
    return { ...without(source, "figure", "caption", "alt"), stack, meaning };
  },
  table(source, meaning) {
    const table = source.table as Loose & { body: unknown[][] };
    if (source.caption !== undefined) {
      meaning.caption = this.node(source.caption, meaning, ".caption");
    }
    const body = table.body.map((row, index) => this.all(row, meaning, `.table.body[${index}]`));
    const widths = Array.isArray(table.widths) ? [...table.widths] : table.widths;
    return {
      ...without(source, "caption"),
      table: { ...table, ...defined({ widths }), body },
      meaning,
    };
  },
  columns(source, meaning) {
    return {
      ...source,
      columns: this.all(source.columns as unknown[], meaning, ".columns"),
      meaning,
    };
  },
  stack(source, meaning) {
    return { ...source, stack: this.all(source.stack as unknown[], meaning, ".stack"), meaning };
  },
  ul(source, meaning) {
    return { ...source, ul: this.all(source.ul as unknown[], meaning, ".ul"), meaning };
  },
  ol(source, meaning) {
    return { ...source, ol: this.all(source.ol as unknown[], meaning, ".ol"), meaning };
  },
  text(source, meaning) {
    return this.text(source, meaning);
  },
  toc(source, meaning) {
    const toc = { ...(source.toc as Loose) };
    if (toc.title !== undefined) toc.title = this.node(toc.title, meaning, ".toc.title");
    return { ...source, toc, meaning };
  },
  image: picture,
  svg: picture,
  qr: picture,
  canvas(source, meaning) {
    if (source.alt === undefined) meaning.artifact ??= !insideFigure(meaning);
    else Object.assign(meaning, { role: "Figure", alt: source.alt });
    return {
      ...source,
      canvas: (source.canvas as Loose[]).map((vector) => ({ ...vector })),
      meaning,
    };
  },
};

function picture(this: Expander, source: Loose, meaning: Meaning): Expanded {
  if (meaning.artifact !== true && !insideFigure(meaning)) {
    this.checkAlternative(source.alt, meaning);
    Object.assign(meaning, { role: "Figure", alt: String(source.alt ?? "") });
  }
  return { ...source, meaning };
}

/** What a figure shows is told by the figure's own alternative. */
function insideFigure(meaning: Meaning): boolean {
  for (let at = meaning.parent; at !== undefined; at = at.parent) if (at.figure) return true;
  return false;
}

function meaningOf(source: Loose, parent: Meaning | undefined, key: string): Meaning {
  const meaning: Meaning = { parent, key, from: source.from as string | undefined };
  for (const name of [
    "heading",
    "outline",
    "lang",
    "actualText",
    "keepWithNext",
    "needs",
    "float",
    "presentation",
  ] as const) {
    if (source[name] !== undefined) Object.assign(meaning, { [name]: source[name] });
  }
  if (source.artifact === true) meaning.artifact = true;
  if (source.stack !== undefined && source.role !== undefined) meaning.role = source.role as Role;
  return meaning;
}

function without(source: Loose, ...names: string[]): Loose {
  return Object.fromEntries(Object.entries(source).filter(([name]) => !names.includes(name)));
}

function defined(source: Loose): Loose {
  return Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined));
}
