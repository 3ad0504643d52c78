/** The elements that are read. */
export const paintable: ReadonlySet<string> = new Set([
  "svg",
  "g",
  "defs",
  "use",
  "path",
  "rect",
  "circle",
  "ellipse",
  "line",
  "polyline",
  "polygon",
  "text",
  "tspan",
  "clipPath",
]);

/** What only describes a drawing, with all that it holds; so does what editors write for themselves. */
export function isDescription(name: string): boolean {
  return /^(?:title|desc|metadata|(?:sodipodi|inkscape):.+)$/.test(name);
}

type Reason = readonly [why: string, remedy: string];

const flatten = "Remplacer par une couleur unie ou un tracé avant d’exporter le dessin.";
const moving: Reason = ["le papier ne bouge pas", "Retirer l’animation et garder une image fixe."];
const effect: Reason = ["cet effet ne serait pas peint fidèlement", flatten];

const reasons: ReadonlyMap<string, Reason> = new Map<string, Reason>([
  ["script", ["un document imprimé n’exécute rien", "Retirer le script."]],
  ["foreignObject", ["le HTML dans un SVG n’est pas mis en page", "Écrire le texte avec <text>."]],
  [
    "image",
    [
      "une image dans un SVG n’est pas peinte",
      "Placer l’image à côté du dessin, dans le document, ou la vectoriser.",
    ],
  ],
  [
    "style",
    [
      "les règles CSS ne sont pas appliquées",
      "Exporter le dessin avec des attributs de présentation (fill, stroke…) plutôt qu’avec des règles CSS.",
    ],
  ],
  ["symbol", ["les symboles ne sont pas peints", "Remplacer <symbol> par un <g> dans <defs>."]],
  [
    "a",
    [
      "un lien dans un dessin ne serait pas accessible",
      "Mettre le lien dans la légende et garder ici le contenu seul.",
    ],
  ],
  ["filter", effect],
  ["mask", effect],
  ["linearGradient", effect],
  ["radialGradient", effect],
  ["pattern", effect],
  ["marker", effect],
  ["textPath", ["le texte le long d’un tracé n’est pas composé", "Vectoriser ce texte."]],
  ["animate", moving],
  ["animateMotion", moving],
  ["animateTransform", moving],
  ["set", moving],
]);

/** Why an element is not read, and what to do. */
export function reasonAgainst(name: string): Reason {
  return (
    reasons.get(name) ?? [
      "cet élément n’est pas de ceux qui savent être peints",
      `Le retirer ou le remplacer ; sont peints ${[...paintable].slice(1).join(", ")}.`,
    ]
  );
}
