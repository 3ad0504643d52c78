import { statuses } from "./status.ts";

/**
 * The columns of a table of observations (CSV or worksheet), with the French heading of each:
 * a Table Schema (Frictionless, v1) for validators of open data. The package carries it as `json/observations.table.json`.
 */
export const observationTable = {
  $schema: "https://specs.frictionlessdata.io/schemas/table-schema.json",
  name: "observations",
  title: "Valeurs du panorama",
  missingValues: [""],
  primaryKey: ["edition", "millesime", "perimetre", "indicateur", "categorie"],
  fields: [
    {
      name: "edition",
      type: "string",
      description: "Édition, par exemple 2024-2025",
      constraints: { required: true, pattern: "\\d{4}-\\d{4}" },
    },
    {
      name: "millesime",
      type: "string",
      description: "Millésime de consolidation",
      constraints: { required: true },
    },
    {
      name: "perimetre",
      type: "string",
      description: "Code d’une structure, ou « reseau » pour un total publié du réseau",
      constraints: { required: true },
    },
    {
      name: "indicateur",
      type: "string",
      description: "Code de l’indicateur",
      constraints: { required: true },
    },
    {
      name: "categorie",
      type: "string",
      description: "Code de la catégorie ; vide pour le total de l’indicateur",
    },
    {
      name: "valeur",
      type: "number",
      description: "Valeur ; vide quand le statut dit pourquoi il n’y en a pas. Zéro s’écrit 0.",
      decimalChar: ",",
      constraints: { minimum: 0 },
    },
    {
      name: "statut",
      type: "string",
      description: `Statut SDMX OBS_STATUS : ${Object.entries(statuses)
        .map(([letter, { label }]) => `${letter}, ${label}`)
        .join(" ; ")}`,
      constraints: { required: true, enum: Object.keys(statuses) },
    },
    {
      name: "arrondi",
      type: "integer",
      description: "Précision de la valeur : vide, exacte ; 100, connue à la centaine",
      constraints: { minimum: 2 },
    },
    { name: "methode", type: "string", description: "Code de la méthode de comptage" },
    { name: "commentaire", type: "string", description: "Précision libre" },
  ],
} as const;
