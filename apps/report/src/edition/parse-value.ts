/** What stands in a cell: a number, nothing, or a text that is no number, with what to say of it. */
export type CellValue =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "blank" }
  | {
      readonly kind: "refused";
      readonly code: string;
      readonly what: string;
      readonly remedy: string;
    };

const SPACES = "[ \\u00a0\\u202f]";
const GROUPED = new RegExp(`^\\d{1,3}(?:${SPACES}\\d{3})+(?:,\\d{1,6})?$`);
const PLAIN = /^\d+(?:,\d{1,6})?$/;

/**
 * Reads a number as French writes it: « 4 300 », « 12,5 », with any kind of space between thousands.
 * Nothing is guessed: « NC », « 1.234 » or « 1e3 » are refused, a blank is no zero.
 */
export function parseValue(text: string): CellValue {
  const cell = text.trim();
  if (cell === "") return { kind: "blank" };
  if (/^[-\u2212]\s*\d/.test(cell)) {
    return refused(
      "valeur-negative",
      `La valeur « ${cell} » est négative.`,
      "Saisir un nombre positif ou nul.",
    );
  }
  if (!GROUPED.test(cell) && !PLAIN.test(cell)) return unreadable(cell);
  const value = Number(cell.replace(new RegExp(SPACES, "g"), "").replace(",", "."));
  if (value > Number.MAX_SAFE_INTEGER) {
    return refused(
      "valeur-trop-grande",
      `La valeur « ${cell} » dépasse ce qui se calcule exactement (2^53).`,
      "Vérifier la saisie : des chiffres sont sans doute répétés.",
    );
  }
  return { kind: "number", value };
}

function unreadable(cell: string): CellValue {
  if (/^\d+\.\d+$/.test(cell)) {
    return refused(
      "valeur-illisible",
      `« ${cell} » peut se lire de deux façons : le point sépare-t-il des milliers ou des décimales ?`,
      "Écrire les décimales avec une virgule, les milliers avec une espace.",
    );
  }
  return refused(
    "valeur-illisible",
    `« ${cell} » n’est pas un nombre.`,
    "Saisir le nombre ; s’il manque, laisser la valeur vide et donner le statut O (non renseigné), L (non collecté) ou M (sans objet).",
  );
}

function refused(code: string, what: string, remedy: string): CellValue {
  return { kind: "refused", code, what, remedy };
}
