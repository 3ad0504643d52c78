import { quoted, Refusal } from "./svg-problem.ts";

type Telling = readonly [pattern: RegExp, what: string, remedy: string];

const again =
  "Corriger le fichier dans un éditeur qui vérifie le XML, ou exporter le dessin à nouveau.";

/** What the parser's messages mean; the first that fits. */
const tellings: readonly Telling[] = [
  [
    /entity/,
    "une entité (« &…; ») n’est ni l’une des cinq de XML, ni un numéro de caractère",
    "Écrire le caractère lui-même, ou &amp; pour une esperluette.",
  ],
  [/unclosed tag: (.+)/, "l’élément <$1> n’est pas fermé", again],
  [/unmatched closing tag: (.+)\./, "la balise </$1> ne ferme rien", again],
  [/unexpected close tag/, "une balise de fin ne ferme pas l’élément ouvert", again],
  [/duplicate attribute: (.+)\./, "l’attribut « $1 » est donné deux fois", "N’en garder qu’un."],
  [/root element|outside of root|only one root/, "il faut un élément <svg>, et un seul", again],
  [/unexpected end/, "le fichier s’arrête au milieu d’une balise", again],
  [/attribute value/, "un attribut contient « < »", "Écrire &lt; au lieu de « < »."],
  [/attribute/, 'un attribut n’est pas écrit nom="valeur"', again],
];

/** What is wrong with the XML, by a message of the parser, and where it found it. */
export function tellXmlError(message: string, source: string, at: number): Refusal {
  const [pattern, what, remedy] = tellings.find(([each]) => each.test(message)) ?? [
    /^/,
    "le XML est mal formé",
    again,
  ];
  const found = pattern.exec(message);
  const told = what.replace("$1", () => quoted(found?.[1] ?? "").replace(/^« | »$/g, ""));
  const near = source.slice(Math.max(0, at - 40), at);
  const place = near.trim() === "" ? "" : `, près de ${quoted(near)}`;
  return new Refusal("svg-mal-forme", Math.max(0, at - 1), `${told}${place}.`, remedy);
}
