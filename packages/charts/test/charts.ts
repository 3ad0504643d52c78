import {
  breakdownChart,
  type Chart,
  coverageGrid,
  evolutionChart,
  keyFigureTiles,
  regionComparison,
  shareBar,
  structureMap,
} from "@panorama/charts";
import type { Figure } from "@panorama/schema";
import { covered, figureOf, shareOf } from "./figures.ts";
import { network } from "./network.ts";
import { categories, nationalSchemes, parts, total } from "./published.ts";

const source = "Panorama national 2024-2025";

const unit = (singular: string, plural: string) =>
  ({ code: "x", singular, plural, decimals: 0 }) as const;

const tiles = [
  { figure: total, note: "scolaires et hors temps scolaire" },
  {
    figure: figureOf("Partenaires", 4300, {
      unit: unit("partenaire", "partenaires"),
      roundedTo: 100,
    }),
  },
  {
    figure: figureOf("Interventions", 4300, {
      unit: unit("intervention", "interventions"),
      roundedTo: 100,
    }),
    note: "ateliers, médiations, formations",
  },
  {
    figure: figureOf("Artistes et professionnels", 3000, {
      unit: unit("artiste ou professionnel", "artistes et professionnels"),
      roundedTo: 100,
    }),
  },
  {
    figure: figureOf("Journées", 400, { unit: unit("journée", "journées"), lowerBound: true }),
    note: "de formation",
  },
];

const beneficiaries = (edition: string, value: number | null, known: Partial<Figure> = {}) =>
  figureOf("Bénéficiaires", value, { edition, ...known });

const broken = { statuses: [{ status: "B" as const, count: 1, value: null }] };

const points = [
  { figure: beneficiaries("2021-2022", 480123) },
  { figure: beneficiaries("2022-2023", null) },
  { figure: beneficiaries("2023-2024", 501200, { lowerBound: true, ...broken }) },
  { figure: beneficiaries("2024-2025", 530000), vintage: "provisoire" },
  { figure: beneficiaries("2024-2025", 564711), vintage: "définitif" },
];

const region = (label: string, code: string, value: number | null, reported = 2) =>
  figureOf(label, value, {
    item: { dimension: "region", code },
    coverage: covered(reported, reported, 2),
    lowerBound: reported < 2,
  });

const regions = (values: (number | null)[]) => [
  region("Bretagne", "53", values[0] ?? null),
  region("Nouvelle-Aquitaine", "75", values[1] ?? null),
  region("Provence-Alpes-Côte d’Azur", "93", values[2] ?? null),
  region("Grand Est", "44", values[3] ?? null, 1),
  region("Guyane", "03", values[4] ?? null, 0),
  region("Normandie", "28", values[5] ?? null),
];

const answers = ["reported", "zero", "reported", "partly", "absent", "not-applicable"] as const;

const answerOf = (answer: (typeof answers)[number], code: string): Figure =>
  figureOf(code, answer === "absent" || answer === "not-applicable" ? null : 3, {
    item: { dimension: "structure", code },
    ...(answer === "zero" && { value: { numerator: 0, denominator: 1 } }),
    ...(answer === "partly" && { statuses: [{ status: "O", count: 1, value: null }] }),
    ...(answer === "not-applicable" && { statuses: [{ status: "M", count: 1, value: null }] }),
  });

const asked = [
  "Bénéficiaires",
  "Partenaires",
  "Interventions",
  "Artistes et professionnels",
  "Journées de formation",
  "Personnes formées par catégorie de publics",
];

const indicators = asked.map((label, column) => ({
  total: figureOf(label, 10),
  structures: network
    .filter((_, row) => (row + column) % 11 !== 10)
    .map(({ code }, row) => answerOf(answers[(row * 5 + column) % 7] ?? "reported", code)),
}));

/** One of each chart, and the variants that read differently, by name. */
export const charts: Record<string, (width: number) => Chart> = {
  breakdown: (width) =>
    breakdownChart({ id: "breakdown", source, total, parts, group: nationalSchemes, width }),
  "breakdown-bounds": (width) =>
    breakdownChart({
      id: "breakdown-bounds",
      source,
      width,
      total: { ...total, simulated: true, lowerBound: true },
      parts: categories.map((figure, index) => ({
        figure: { ...figure, lowerBound: true, ...(index === 2 && { value: null }) },
      })),
    }),
  "share-bar": (width) =>
    shareBar({
      id: "share-bar",
      source,
      width,
      total,
      parts: [
        { figure: figureOf("Dispositifs nationaux", 250458), share: shareOf(250458, 564711) },
        { figure: figureOf("Autres actions des pôles", 314253), share: shareOf(314253, 564711) },
      ],
      focus: "Dispositifs nationaux",
    }),
  "share-bar-stacked": (width) =>
    shareBar({ id: "share-bar-stacked", source, total, parts, width }),
  "key-figure-tiles": (width) => keyFigureTiles({ id: "tiles", source, tiles, width }),
  "structure-map": (width) => structureMap({ id: "map", source, structures: network, width }),
  "coverage-grid": (width) =>
    coverageGrid({
      id: "grid",
      source,
      width,
      structures: network.map(({ code, name }) => ({ code, label: name })),
      indicators,
    }),
  "evolution-chart": (width) => evolutionChart({ id: "evolution", source, points, width }),
  "region-comparison": (width) =>
    regionComparison({
      id: "regions",
      source,
      width,
      focus: "53",
      measures: [
        { total, regions: regions([40000, 93000, 52000, 61000, null, 0]) },
        { total: figureOf("Interventions", 990), regions: regions([310, 240, 180, 260, null, 0]) },
        {
          total: figureOf("Journées de formation", 75),
          regions: regions([9, 31, 14, 21, null, 0]),
        },
      ],
    }),
};
