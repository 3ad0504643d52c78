import type { Nodes } from "mdast";

const names: Partial<Record<Nodes["type"], string>> = {
  blockquote: "Une citation de Markdown (>)",
  code: "Un bloc de code, ou un texte en retrait de quatre espaces,",
  definition: "Une adresse donnée à part ([nom]: adresse)",
  heading: "Un titre",
  html: "Une balise HTML",
  image: "Une image de Markdown",
  imageReference: "Une image de Markdown",
  inlineCode: "Un code entre accents graves (`)",
  leafDirective: "Une insertion (::nom)",
  linkReference: "Un lien de la forme [mots][nom]",
  list: "Une liste",
  paragraph: "Un paragraphe",
  thematicBreak: "Une ligne de séparation (---)",
  containerDirective: "Un encadré (:::nom)",
  footnoteDefinition: "Une note",
};

/** What an editor would call an element of Markdown. */
export function nameOf({ type }: Nodes): string {
  return names[type] ?? `Cet élément de Markdown (${type})`;
}
