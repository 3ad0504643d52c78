/** Whom or what the pôles count. Final publics and relays, whose own publics come later, never make one total. */
export const populations = [
  { code: "public-final", label: "publics finaux (élèves, jeunes, spectateurs)" },
  { code: "relais", label: "relais (enseignants, animateurs, médiateurs, coordinateurs)" },
  { code: "partenaire", label: "organismes partenaires" },
  { code: "professionnel", label: "artistes et professionnels du cinéma et de l’audiovisuel" },
  { code: "activite", label: "activités des structures" },
  { code: "moyens", label: "moyens des structures" },
] as const;
