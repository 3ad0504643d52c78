import { quoted, Refusal } from "./svg-problem.ts";

/** An element of an SVG that may be painted; text only where it is set. */
export type SvgElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (SvgElement | string)[];
  /** Offset of its `<` in the source. */
  readonly at: number;
};

/** Refuses an element whose attribute says nothing that can be painted. */
export function unreadable(element: SvgElement, attribute: string, expected: string): Refusal {
  const value = element.attributes[attribute] ?? "";
  return new Refusal(
    "svg-valeur-illisible",
    element.at,
    `<${element.name}> a un attribut « ${attribute} » illisible, ${quoted(value)}.`,
    `Écrire ${expected}.`,
  );
}
