import type { Role } from "../tags/element.ts";
import type { Expander } from "./expand.ts";
import type { Expanded, Meaning } from "./expanded.ts";
import type { Loose } from "./loose.ts";

type Expand = (this: Expander, source: Loose, meaning: Meaning) => Expanded;

/** How each kind of node is expanded, looked up by the property that tells it. */
export const expansions: Readonly<Record<string, Expand>> = {
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
      stack.push(asCaption(caption, meaning));
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
    const { layout } = source;
    const isOwn = layout !== null && typeof layout === "object";
    return {
      ...without(source, "caption"),
      ...(isOwn ? { layout: this.checked(layout as Loose, meaning, "layout") } : {}),
      table: { ...this.checked(table, meaning, "table"), ...defined({ widths }), body },
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
    // What leads somewhere is no decoration.
    if (source.alt === undefined && !leads(source)) meaning.artifact ??= !insideFigure(meaning);
    else {
      if (meaning.artifact !== true) this.checkAlternative(source.alt, meaning);
      Object.assign(meaning, { role: "Figure", alt: source.alt });
    }
    return {
      ...source,
      canvas: (source.canvas as Loose[]).map((vector) => ({ ...circle(vector), ...vector })),
      meaning,
    };
  },
};

function leads({ link, linkToPage, linkToDestination }: Loose): boolean {
  return (link ?? linkToPage ?? linkToDestination ?? undefined) !== undefined;
}

/** pdfmake measures no circle of one radius. */
function circle({ type, r1 }: Loose): Loose {
  return type === "ellipse" ? { r2: r1 } : {};
}

/** A caption; what is a table, a list or a heading besides stays one in it. */
function asCaption(node: Expanded, parent: Meaning): Expanded {
  const { role, heading } = node.meaning;
  const isPlain = (node.text !== undefined || node.stack !== undefined) && heading === undefined;
  if (isPlain && role === undefined) {
    node.meaning.role = "Caption";
    return node;
  }
  return { stack: [node], meaning: { parent, key: "", from: undefined, role: "Caption" } };
}

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

function without(source: Loose, ...names: string[]): Loose {
  return Object.fromEntries(Object.entries(source).filter(([name]) => !names.includes(name)));
}

function defined(source: Loose): Loose {
  return Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined));
}
