import type { Report } from "../finding.ts";
import { checkedLayout } from "./checked-layout.ts";
import type { Content } from "./content.ts";
import { isDecoration, listable } from "./decoration.ts";
import { type Expanded, type Meaning, type NoteDefinition, whereOf } from "./expanded.ts";
import { expansions } from "./expansions.ts";
import type { Loose } from "./loose.ts";
import { meaningOf } from "./meaning-of.ts";

/**
 * Copies a definition into pdfmake's own terms: a `flow`, an `aside`, a `figure` become stacks, a `footnote` its mark, and
 * what they mean goes along under `meaning`. The definition itself is never written to.
 */
export class Expander {
  readonly #report: Report;
  /** The footnotes, in the order of their marks. */
  readonly notes: NoteDefinition[] = [];
  #heading = 0;

  /** Headings are levels of the text, and of nothing that stands beside it. */
  readonly #levels: boolean;

  constructor(report: Report, { levels = true }: { levels?: boolean } = {}) {
    this.#report = report;
    this.#levels = levels;
  }

  /** One node and all under it. */
  node(node: unknown, parent: Meaning | undefined, key: string): Expanded {
    if (node === null || typeof node !== "object") {
      return { text: node ?? "", meaning: { parent, key, from: undefined } };
    }
    if (Array.isArray(node)) return this.#stack({ stack: node }, node, parent, key);
    const source = node as Loose;
    const meaning = meaningOf(source, parent, key);
    for (const [name, expand] of Object.entries(expansions)) {
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
    if (heading !== undefined && this.#levels && !isDecoration(meaning))
      this.#checkHeading(heading, meaning);
    const text = this.inline(source.text, meaning, ".text");
    return { ...listable(source, meaning), text, meaning };
  }

  inline(text: unknown, meaning: Meaning, key: string): unknown {
    if (Array.isArray(text)) {
      // pdfmake loses a list among words.
      return text.flatMap((one, index) => this.inline(one, meaning, `${key}[${index}]`));
    }
    if (text === null || typeof text !== "object") return text;
    const source = text as Loose;
    const own = meaningOf(source, meaning, key);
    if (source.footnote !== undefined) return this.#footnote(source, own);
    if (source.text === undefined) return { ...source, meaning: own };
    const inner = this.inline(source.text, own, ".text");
    return { ...listable(source, own), text: inner, meaning: own };
  }

  #footnote(source: Loose, meaning: Meaning): Expanded {
    const number = this.notes.length + 1;
    const mark = String(source.mark ?? number);
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

  /** A table or its layout, whose functions are checked as they are called. */
  checked(source: Loose, meaning: Meaning, key: string): Loose {
    const placeOf = (name: string) =>
      whereOf({ parent: meaning, key: `.${key}.${name}`, from: undefined });
    return checkedLayout(source, placeOf, this.#report, `${key}.`);
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
