import type { Role } from "../tags/element.ts";
import type { Content } from "./content.ts";

/** What a node means beyond pdfmake's properties; kept on the copy that pdfmake measures, under `meaning`. */
export type Meaning = {
  /** Where it stands: its parent, and its key there; and what its author says of where it comes from. */
  readonly parent: Meaning | undefined;
  readonly key: string;
  readonly from: string | undefined;
  role?: Role | null;
  heading?: number;
  outline?: string | false;
  alt?: string;
  lang?: string;
  actualText?: string;
  artifact?: boolean;
  keepWithNext?: boolean;
  needs?: number;
  float?: "top" | "bottom";
  flow?: { readonly count: number; readonly gap: number };
  frame?: Frame;
  figure?: boolean;
  /** The caption of a table, expanded. */
  caption?: Expanded;
  presentation?: boolean;
  note?: NoteDefinition;
};

/** The ground of an aside. */
export type Frame = {
  readonly fill: string | undefined;
  readonly padding: readonly [number, number, number, number];
  readonly rule: { readonly colour: string; readonly width: number } | undefined;
  readonly border: { readonly colour: string; readonly width: number } | undefined;
  readonly radius: number;
};

/** A footnote: its mark and its number among the document's notes. */
export type NoteDefinition = {
  readonly number: number;
  readonly mark: string;
  readonly content: Content;
  readonly meaning: Meaning;
};

const NOTE = "note ";

/** Where a link to a note leads; no id of a node has a space. */
export function noteDestination(number: number): string {
  return `${NOTE}${number}`;
}

export function leadsToNote(destination: string): boolean {
  return destination.startsWith(NOTE);
}

/** A copy of a node in pdfmake's own terms, for pdfmake to measure. */
export type Expanded = Record<string, unknown> & { meaning: Meaning };

/** Where a node stands: what the nearest node that says so comes `from`, or the path in the definition. */
export function whereOf(meaning: Meaning): string {
  const keys: string[] = [];
  for (let at: Meaning | undefined = meaning; at !== undefined; at = at.parent) {
    if (at.from !== undefined) return at.from;
    keys.unshift(at.key);
  }
  return keys.join("");
}
