/** The boxes an editor may open with `:::name`, and the attributes each takes. */
export const boxes = {
  essentiel: [],
  encadre: ["titre"],
  vigilance: ["titre"],
  citation: ["source"],
} as const satisfies Record<string, readonly string[]>;

/** The elements an editor may insert with `::name`, and the attributes each needs. */
export const insertions = {
  chiffre: ["figure"],
  "chiffres-cles": [],
  exemples: ["mission", "modalite"],
  figure: ["id"],
  image: ["fichier", "description", "credit"],
  missions: [],
  structures: [],
} as const satisfies Record<string, readonly string[]>;

export type BoxName = keyof typeof boxes;
export type InsertionName = keyof typeof insertions;
