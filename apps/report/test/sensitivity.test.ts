import { boundClaims } from "@panorama/narrative";
import type { Observation } from "@panorama/schema";
import { expect, test } from "vitest";
import { studyEdition } from "../src/command/check-edition.ts";
import type { Edition } from "../src/edition/load-edition.ts";
import { editionEvidence } from "../src/evidence/edition-evidence.ts";
import { editionFigures } from "../src/figures/edition-figures.ts";
import { editionFiles } from "./edition-files.ts";

const changes: readonly [name: string, change: (value: number) => number][] = [
  ["+1", (value) => value + 1],
  ["−1", (value) => value - 1],
  ["+1 %", (value) => Math.round(value * 1.01)],
  ["−1 %", (value) => Math.round(value * 0.99)],
  ["+10 %", (value) => Math.round(value * 1.1)],
  ["−10 %", (value) => Math.round(value * 0.9)],
  ["×2", (value) => value * 2],
];

/** The observations by what they count: the reference arithmetic below reads them, and no rule. */
type Values = Readonly<Record<string, number>>;

function valuesOf(observations: readonly Observation[]): Values {
  return Object.fromEntries(
    observations.map(({ indicator, category, value }) => [category ?? indicator, value ?? 0]),
  );
}

const national = (v: Values) =>
  (v["ma-classe-au-cinema"] ?? 0) +
  (v["passeurs-d-images"] ?? 0) +
  (v["autres-dispositifs-nationaux"] ?? 0);
const others = (v: Values) =>
  (v["mission-pole"] ?? 0) + (v["festivals-et-seances"] ?? 0) + (v.autres ?? 0);

/** A value and how far its rounding lets it be from the truth, in ordinary floating point. */
type Known = { value: number; within: number };

/** What each figure is, worked out by hand. */
const references: Readonly<Record<string, (v: Values) => Known>> = {
  "structures.nombre": () => ({ value: 17, within: 0 }),
  "regions.nombre": () => ({ value: 10, within: 0 }),
  "regions.hexagone": () => ({ value: 9, within: 0 }),
  "regions.outre-mer": () => ({ value: 1, within: 0 }),
  "beneficiaires.total": (v) => ({ value: v.beneficiaires ?? 0, within: 0 }),
  "beneficiaires.categorie.ma-classe-au-cinema": (v) => ({
    value: v["ma-classe-au-cinema"] ?? 0,
    within: 0,
  }),
  "beneficiaires.categorie.festivals-et-seances": (v) => ({
    value: v["festivals-et-seances"] ?? 0,
    within: 0,
  }),
  "beneficiaires.categorie.mission-pole": (v) => ({ value: v["mission-pole"] ?? 0, within: 0 }),
  "beneficiaires.categorie.passeurs-d-images": (v) => ({
    value: v["passeurs-d-images"] ?? 0,
    within: 0,
  }),
  "beneficiaires.categorie.autres-dispositifs-nationaux": (v) => ({
    value: v["autres-dispositifs-nationaux"] ?? 0,
    within: 0,
  }),
  "beneficiaires.categorie.autres": (v) => ({ value: v.autres ?? 0, within: 0 }),
  "beneficiaires.part.ma-classe-au-cinema": (v) => ({
    value: (v["ma-classe-au-cinema"] ?? 0) / (v.beneficiaires ?? 1),
    within: 0,
  }),
  "beneficiaires.part.festivals-et-seances": (v) => ({
    value: (v["festivals-et-seances"] ?? 0) / (v.beneficiaires ?? 1),
    within: 0,
  }),
  "dispositifs-nationaux.total": (v) => ({ value: national(v), within: 0 }),
  "dispositifs-nationaux.part": (v) => ({ value: national(v) / (v.beneficiaires ?? 1), within: 0 }),
  "hors-dispositifs.total": (v) => ({ value: others(v), within: 0 }),
  "hors-dispositifs.part": (v) => ({ value: others(v) / (v.beneficiaires ?? 1), within: 0 }),
  "ma-classe-au-cinema.part-nationale": (v) => ({
    value: (v["ma-classe-au-cinema"] ?? 0) / 2_000_000,
    within: 0,
  }),
  "faits.eleves-ma-classe-au-cinema": () => ({ value: 2_000_000, within: 0 }),
  "faits.financements-annonces": () => ({ value: 8_000_000, within: 0 }),
  "faits.poles-volontaires-du-cinema": () => ({ value: 15, within: 0 }),
  "faits.poles-segpa": () => ({ value: 10, within: 0 }),
  "partenaires.total": (v) => ({ value: v.partenaires ?? 0, within: 50 }),
  "partenaires.moyenne": (v) => ({ value: (v.partenaires ?? 0) / 17, within: 50 / 17 }),
  "interventions.total": (v) => ({ value: v.interventions ?? 0, within: 50 }),
  "professionnels.total": (v) => ({ value: v.professionnels ?? 0, within: 50 }),
  "journees-formation.total": (v) => ({ value: v["journees-formation"] ?? 0, within: 50 }),
  "journees-formation.moyenne": (v) => ({
    value: (v["journees-formation"] ?? 0) / 17,
    within: 50 / 17,
  }),
};

/** For which values each sentence of the chapters is true, read off the table of tolerances by hand. */
const meanings: Readonly<Record<string, (x: number) => boolean>> = {
  "17 structures": (x) => x === 17,
  "dix régions": (x) => x === 10,
  neuf: (x) => x === 9,
  une: (x) => x === 1,
  dix: (x) => x === 10,
  "15 pôles": (x) => x === 15,
  // A number in millions is rounded to the million.
  "8 millions d’euros": (x) => x >= 7_500_000 && x < 8_500_000,
  "44 %": (x) => x >= 0.435 && x < 0.445,
  "56 %": (x) => x >= 0.555 && x < 0.565,
  "44,4 %": (x) => x >= 0.4435 && x < 0.4445,
  "entre 250 et 256 en moyenne": (x) => x >= 249.5 && x < 256.5,
  "environ 3 000 artistes et professionnels": (x) => x >= 2850 && x <= 3150,
  "environ 4 300 interventions": (x) => x >= 4085 && x <= 4515,
  "environ 4 300 partenaires": (x) => x >= 4085 && x <= 4515,
  // Known to the hundred: as far as that rounding reaches.
  "environ 400 journées": (x) => x >= 350 && x <= 450,
  "environ deux millions d’élèves": (x) => x >= 1_900_000 && x <= 2_100_000,
  "plus de 560 000": (x) => x > 560_000,
  "plus de 560 000 bénéficiaires": (x) => x > 560_000,
  "plus de 185 000 bénéficiaires": (x) => x > 185_000,
  "plus de 200 000": (x) => x > 200_000,
  "plus de 207 000": (x) => x > 207_000,
  "plus de 250 000 bénéficiaires": (x) => x > 250_000,
  "plus de 314 000": (x) => x > 314_000,
  "plus de 47 000": (x) => x > 47_000,
  "plus de 36 000": (x) => x > 36_000,
  "plus de 6 600": (x) => x > 6600,
  "plus de 80 000": (x) => x > 80_000,
  "plus de 20 en moyenne": (x) => x > 20,
  "plus de la moitié": (x) => x > 0.5,
  "plus d’un tiers": (x) => x > 1 / 3,
  "près d’un tiers": (x) => x >= 0.95 / 3 && x < 1 / 3,
  "un peu plus de 10 %": (x) => x > 0.1 && x <= 0.105,
};

/** True, false, or left open by the rounding of the value. */
function expected(words: string, id: string, values: Values): "true" | "false" | "open" {
  const means = meanings[words];
  const reference = references[id];
  if (means === undefined || reference === undefined) throw new Error(`no reference for ${words}`);
  const { value, within } = reference(values);
  if (!means(value)) return "false";
  return means(value - within) && means(value + within) ? "true" : "open";
}

const told = {
  holds: "true",
  loose: "true",
  open: "open",
  fails: "false",
  unfit: "unfit",
} as const;

/** Every sentence of the chapters, with what the check says of it and what it should say. */
function verdicts(edition: Edition, observations: readonly Observation[]) {
  const changed = { ...edition, dataset: { ...edition.dataset, observations } };
  const { edition: own, millesime } = edition.sheet;
  const figures = editionFigures(changed.dataset, own.code, millesime);
  const evidence = editionEvidence(changed, figures, new Set());
  const values = valuesOf(observations);
  return edition.chapters
    .flatMap((chapter) => boundClaims(chapter, evidence))
    .flatMap(({ id, words, where, outcome }) =>
      outcome.kind === "judged"
        ? {
            claim: `${where.file}:${where.line}:${where.column} « ${words} »`,
            check: told[outcome.verdict.kind],
            reference: expected(words, id, values),
          }
        : [],
    );
}

test("each observation, changed, falsifies the sentences that it must, and no other", async () => {
  const { studied } = studyEdition(editionFiles());
  if (studied === undefined) throw new Error("the edition is not sound");
  const { edition } = studied;
  const { observations } = edition.dataset;
  const disagreements: unknown[] = [];
  const note = (change: string, rows: ReturnType<typeof verdicts>) => {
    disagreements.push(
      ...rows
        .filter(({ check, reference }) => check !== reference)
        .map((row) => ({ change, ...row })),
    );
  };
  const before = verdicts(edition, observations);
  note("none", before);
  expect(before.filter(({ check }) => check !== "true")).toEqual([]);
  const lines = observations.map(({ indicator, category }, row) => {
    const counts = changes.map(([name, change]) => {
      const rows = verdicts(
        edition,
        observations.map((observation, other) =>
          other === row ? { ...observation, value: change(observation.value ?? 0) } : observation,
        ),
      );
      note(`${category ?? indicator} ${name}`, rows);
      const count = (verdict: string) => rows.filter(({ check }) => check === verdict).length;
      return `${count("false")}${count("open") > 0 ? ` (+${count("open")})` : ""}`.padStart(9);
    });
    return `${(category ?? indicator).padEnd(30)}${counts.join("")}`;
  });
  expect(disagreements).toEqual([]);
  const head = `${"".padEnd(30)}${changes.map(([name]) => name.padStart(9)).join("")}`;
  const title = `Of ${before.length} claims, how many turn false (+ how many are left open) when one observation changes\n\n`;
  await expect(`${title}${[head, ...lines].join("\n")}\n`).toMatchFileSnapshot(
    "snapshots/sensitivity.txt",
  );
});
