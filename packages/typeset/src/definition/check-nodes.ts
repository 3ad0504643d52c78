import type { Finding, Report } from "../finding.ts";
import { checkTable } from "./check-table.ts";
import { checkValues, stylesOf } from "./check-values.ts";
import { INLINES, KINDS, LISTS } from "./kinds.ts";
import type { Loose } from "./loose.ts";
import {
  blockAmongWords,
  emptyNote,
  noteAlone,
  nothingToPrint,
  twiceGiven,
  twiceListed,
  twoKinds,
  unknownName,
  unknownNode,
} from "./node-findings.ts";
import { NodePlace } from "./node-place.ts";

/** What a walk over nodes knows of the document: the names that nodes may use, and those that they have given. */
export type KnownNames = {
  readonly styles: ReadonlySet<string>;
  readonly tableLayouts: ReadonlySet<string>;
  /** Where each id, and each table of contents, was first given. */
  readonly ids: Map<string, string>;
  readonly contents: Map<string, string>;
  /** The ids of texts, which alone have words and a page to refer to. */
  readonly texts: Set<string>;
  /** Ids that page numbers and texts are taken from, and where. */
  readonly references: { readonly id: string; readonly where: string }[];
};

/** All that a node can be. */
const NATURES = [...new Set([...KINDS, ...INLINES])];
/** What cannot stand in a paragraph. */
const BLOCKS = KINDS.filter((name) => name !== "text");

/** Deeper nodes would overflow the stack of calls, and mean nothing to a reader. */
const DEEPEST = 120;

/**
 * Checks nodes before anything is made of them: pdfmake throws on some of what is wrong, loses other things in silence, and
 * speaks English.
 */
export class NodeCheck {
  readonly #names: KnownNames;
  readonly #report: Report;
  readonly #above = new Set<object>();

  constructor(names: KnownNames, report: Report) {
    this.#names = names;
    this.#report = report;
  }

  /** A node and all that it holds; `path` is where it stands in the definition. */
  check(node: unknown, path: string): void {
    this.#node(node, new NodePlace(path));
  }

  #node(node: unknown, where: NodePlace, amongWords = false): void {
    if (node === null || typeof node !== "object") this.#plain(node, where);
    else this.#within(node, where, () => this.#object(node, where, amongWords));
  }

  #object(node: object, outer: NodePlace, amongWords: boolean): void {
    if (Array.isArray(node)) {
      for (const [index, one] of node.entries()) this.#node(one, outer.below(`[${index}]`));
      return;
    }
    const source = node as Loose;
    if (Object.keys(source).length === 0) {
      if (!isPlain(node)) this.#report(nothingToPrint(String(outer)));
      return;
    }
    const where = outer.from(source.from);
    const kinds = NATURES.filter((name) => source[name] !== undefined);
    if (kinds.length !== 1) {
      this.#report(
        kinds.length === 0 ? unknownNode(source, String(where)) : twoKinds(kinds, String(where)),
      );
      return;
    }
    const kind = KINDS.find((name) => name === kinds[0]);
    if (source.footnote !== undefined) {
      if (!amongWords) this.#report(noteAlone(String(where)));
      if (isNothing(source.footnote)) this.#report(emptyNote(String(where)));
    }
    this.#named(source, String(where));
    checkValues(source, String(where), this.#report);
    this.#kids(source, kind, where);
  }

  #kids(source: Loose, kind: (typeof KINDS)[number] | undefined, where: NodePlace): void {
    const list = LISTS.find((name) => name === kind);
    if (list !== undefined) this.#list(source[list], where.below(`.${list}`));
    if (kind === "figure") this.#node(source.figure, where.below(".figure"));
    if (kind === "text") this.#inline(source.text, where.below(".text"));
    if (kind === "toc") this.#node((source.toc as Loose | null)?.title, where.below(".toc.title"));
    if (source.footnote !== undefined) this.#node(source.footnote, where.below(".footnote"));
    if (source.caption !== undefined) this.#node(source.caption, where.below(".caption"));
    if (kind !== "table") return;
    const rows = checkTable(source.table, (key) => String(where.below(key)), this.#report, {
      presentation: source.presentation === true,
    });
    for (const [row, cells] of rows.entries()) {
      for (const [column, cell] of cells.entries())
        this.#node(cell, where.below(`.table.body[${row}][${column}]`));
    }
  }

  #list(list: unknown, where: NodePlace): void {
    if (Array.isArray(list)) {
      this.#node(list, where);
      return;
    }
    this.#report({
      code: "liste-attendue",
      severity: "error",
      where: String(where),
      message: "Ce nœud contient une liste de nœuds, et ce qui est donné n’en est pas une.",
      remedy: "Mettre ce contenu entre crochets.",
    });
  }

  #inline(text: unknown, where: NodePlace): void {
    if (Array.isArray(text)) {
      this.#within(text, where, () => {
        for (const [index, one] of text.entries()) this.#inline(one, where.below(`[${index}]`));
      });
      return;
    }
    const block = BLOCKS.find((name) => (text as Loose | null | undefined)?.[name] !== undefined);
    if (block === undefined) this.#node(text, where, true);
    else this.#report(blockAmongWords(block, String(where.from((text as Loose).from))));
  }

  #named(source: Loose, where: string): void {
    const { id, layout } = source;
    if (typeof id === "string" && source.text !== undefined) this.#names.texts.add(id);
    if (typeof id === "string") this.#once(this.#names.ids, id, where, twiceGiven);
    if (source.toc !== undefined) {
      const name = String((source.toc as Loose | null)?.id ?? "_default_");
      this.#once(this.#names.contents, name, where, twiceListed);
    }
    for (const name of ["pageReference", "textReference"]) {
      const goal = source[name];
      if (typeof goal === "string") this.#names.references.push({ id: goal, where });
    }
    for (const [, one] of stylesOf(source)) {
      if (typeof one === "string" && !this.#names.styles.has(one))
        this.#report(unknownName("style-inconnu", "Le style", one, where, "styles"));
    }
    if (typeof layout === "string" && !this.#names.tableLayouts.has(layout))
      this.#report(
        unknownName("trame-inconnue", "La trame de tableau", layout, where, "tableLayouts"),
      );
  }

  #once(
    given: Map<string, string>,
    name: string,
    where: string,
    finding: (name: string, first: string, where: string) => Finding,
  ): void {
    const first = given.get(name);
    if (first === undefined) given.set(name, where);
    else this.#report(finding(name, first, where));
  }

  #plain(node: unknown, where: NodePlace): void {
    if (typeof node !== "function" && typeof node !== "symbol") return;
    this.#report({
      code: "noeud-inconnu",
      severity: "error",
      where: String(where),
      message:
        "Ce qui est donné ici est du code, et non un contenu\u00a0: on ne saurait l’imprimer.",
      remedy: "Donner le résultat de cette fonction.",
    });
  }

  #within(node: object, where: NodePlace, check: () => void): void {
    const isCircular = this.#above.has(node);
    if (isCircular || this.#above.size >= DEEPEST) {
      this.#report({
        code: isCircular ? "noeud-circulaire" : "imbrication-trop-profonde",
        severity: "error",
        where: String(where),
        message: isCircular
          ? "Un nœud se contient lui-même\u00a0: le document n’aurait pas de fin."
          : `Plus de ${DEEPEST} nœuds sont emboîtés ici.`,
        remedy: isCircular ? "Copier ce nœud sans ce qui le contient." : "Aplatir cette structure.",
      });
      return;
    }
    this.#above.add(node);
    check();
    this.#above.delete(node);
  }
}

/** Whether content has not a word. */
function isNothing(content: unknown): boolean {
  if (content === null || content === undefined) return true;
  if (typeof content === "string") return content.trim() === "";
  if (typeof content !== "object") return false;
  if (Array.isArray(content)) return content.every(isNothing);
  const keys = Object.keys(content);
  const { text, stack } = content as Loose;
  if (keys.includes("text")) return isNothing(text);
  return keys.length === 0 || (keys.includes("stack") && isNothing(stack));
}

/** Whether an object is written `{}`, in whatever realm. */
function isPlain(node: object): boolean {
  const prototype = Object.getPrototypeOf(node);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** References to ids that no text has. */
export function checkReferences({ texts, references }: KnownNames, report: Report): void {
  for (const { id, where } of references) {
    if (texts.has(id)) continue;
    report({
      code: "renvoi-sans-cible",
      severity: "error",
      where,
      message: `Un renvoi mène à «\u00a0${id}\u00a0», qui n’est l’identifiant d’aucun texte ici.`,
      remedy: "Corriger la cible du renvoi, ou donner cet identifiant (`id`) au texte visé.",
    });
  }
}
