/** The ways structures count today; the collection of 2024-2025 did not impose one. */
export const methods = [
  { code: "effectifs-inscrits", label: "effectifs inscrits" },
  { code: "presences-constatees", label: "présences constatées" },
  { code: "billetterie", label: "entrées de billetterie" },
  { code: "estimation", label: "estimation de la structure" },
  { code: "conventions-signees", label: "conventions signées" },
  { code: "liste-de-contacts", label: "liste de contacts" },
  { code: "jours-d-intervention", label: "jours d’intervention" },
  { code: "seances-d-intervention", label: "séances d’intervention" },
  { code: "contrats-signes", label: "contrats signés" },
  { code: "journees-organisees", label: "journées organisées" },
] as const;
