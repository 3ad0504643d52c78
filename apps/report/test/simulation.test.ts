import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { evaluate } from "@panorama/aggregation";
import {
  type Dataset,
  edition,
  externalFact,
  initiative,
  type Observation,
  observationTable,
  parseObservations,
  poles,
  structure,
  validateDataset,
} from "@panorama/schema";
import { parse as parseCsv } from "csv-parse/sync";
import { expect, test } from "vitest";
import { parse as parseYaml } from "yaml";
import { z } from "zod";
import { simulate } from "../scripts/simulate.ts";

const folder = join(import.meta.dirname, "../editions/simulation");
const files = simulate();
const file = (path: string): string => files.get(path) ?? "";

const card = z
  .object({
    edition,
    "editions-precedentes": z.array(edition),
    millesime: z.string(),
    simule: z.literal(true),
    faits: z.array(externalFact),
  })
  .parse(parseYaml(file("edition.yaml")));
const structures = z.array(structure).parse(parseYaml(file("structures.yaml")));
const initiatives = z.array(initiative).parse(parseYaml(file("initiatives.yaml")));
const lines: Record<string, string>[] = parseCsv(file("observations.csv"), {
  columns: true,
  delimiter: ";",
});
const { observations, issues: shapeIssues } = parseObservations(
  lines.map(toObservation),
  "observations.csv",
);
const dataset: Dataset = {
  dictionary: poles,
  editions: [...card["editions-precedentes"], card.edition],
  structures,
  observations,
  facts: card.faits,
  simulated: card.simule,
};

const collected = [
  "beneficiaires",
  "partenaires",
  "interventions",
  "professionnels",
  "journees-formation",
];
const announced = ["personnes-formees", "heures-stagiaires"];

function toObservation(cells: Record<string, string>, position: number) {
  const text = (column: string) => cells[column] || null;
  const number = (column: string) =>
    cells[column] ? Number(cells[column].replace(",", ".")) : null;
  return {
    edition: text("edition"),
    vintage: text("millesime"),
    scope: text("perimetre"),
    indicator: text("indicateur"),
    category: text("categorie"),
    value: number("valeur"),
    status: text("statut"),
    roundedTo: number("arrondi"),
    method: text("methode"),
    comment: text("commentaire"),
    source: { file: "observations.csv", line: position + 2 },
  };
}

/** What stands at a vintage: of each value, the last statement up to then. */
function standingAt(editionCode: string, vintage: string): Observation[] {
  const vintages = card.edition.vintages.map(({ code }) => code);
  const known = vintages.slice(0, vintages.indexOf(vintage) + 1);
  const standing = new Map<string, Observation>();
  for (const code of known) {
    for (const observation of observations) {
      const { scope, indicator, category } = observation;
      if (observation.edition !== editionCode || observation.vintage !== code) continue;
      standing.set([scope, indicator, category].join(), observation);
    }
  }
  return [...standing.values()];
}

/** The structures without any value at the last vintage, by indicator. */
function absentIn(editionCode: string, indicators: readonly string[]): Map<string, number> {
  const rules = indicators.map((code) => ({
    code: `${code}.total`,
    version: 1,
    label: code,
    kind: "total" as const,
    of: code,
  }));
  const { figures } = evaluate(rules, dataset, { edition: editionCode, vintage: "consolide" });
  return new Map(figures.map(({ label, coverage }) => [label, coverage?.absent?.length ?? -1]));
}

const final = standingAt("2025-2026", "consolide");

test("the committed edition is what the script writes, byte for byte", () => {
  for (const [path, text] of files) expect(readFileSync(join(folder, path), "utf8")).toBe(text);
  const chapters = readdirSync(join(folder, "chapters")).map((name) => `chapters/${name}`);
  expect(chapters.sort()).toEqual([...files.keys()].filter((path) => path.startsWith("chapters/")));
});

test("two generations in a row are the same", () => {
  expect([...simulate()]).toEqual([...files]);
});

test("its data are sound", () => {
  expect(shapeIssues).toEqual([]);
  expect(validateDataset(dataset)).toEqual([]);
});

test("every file says that it is simulated", () => {
  for (const name of ["edition.yaml", "structures.yaml", "initiatives.yaml"]) {
    expect(file(name)).toMatch(/^# .*\n# Données simulées/);
  }
  expect(observations.every(({ comment }) => comment?.startsWith("donnée simulée"))).toBe(true);
  expect(file("chapters/00-resume.md")).toContain("Toutes les données de ce panorama sont inventé");
});

test("it has the header, the periods and the size of a real edition", () => {
  expect(Object.keys(lines[0] ?? {})).toEqual(observationTable.fields.map(({ name }) => name));
  expect(dataset.editions.map(({ code }) => code)).toEqual(["2024-2025", "2025-2026"]);
  expect(dataset.editions.map(({ vintages }) => vintages.length)).toEqual([3, 3]);
  expect(structures).toHaveLength(17);
  expect(new Set(structures.map(({ region }) => region)).size).toBe(10);
  expect(structures.filter(({ region }) => region === "03")).toHaveLength(1);
});

test("it shares no name, site or seat with the real register", () => {
  const path = join(import.meta.dirname, "../editions/2024-2025/structures.yaml");
  const real = z.array(structure).parse(parseYaml(readFileSync(path, "utf8")));
  const taken = real.flatMap(({ code, name, seat }) => [code, name, seat.commune]);
  const invented = structures.flatMap(({ code, name, seat }) => [code, name, seat.commune]);
  expect(invented.filter((word) => taken.includes(word))).toEqual([]);
  const sites = structures.flatMap(({ website, sharedWebsite }) => [website, sharedWebsite]);
  expect(sites.filter((site) => site !== undefined && !site.endsWith(".example"))).toEqual([]);
});

test("about seven structures in ten answer in the first vintage", () => {
  for (const { code } of dataset.editions) {
    const scopes = standingAt(code, "premiers-elements")
      .filter(({ value }) => value !== null)
      .map(({ scope }) => scope);
    expect(new Set(scopes).size).toBe(12);
  }
});

test("one to three structures are missing for each indicator of the current edition", () => {
  const absent = absentIn("2025-2026", [...collected, ...announced]);
  expect(Object.fromEntries(absent)).toEqual({
    beneficiaires: 2,
    partenaires: 1,
    interventions: 2,
    professionnels: 3,
    "journees-formation": 2,
    "personnes-formees": 3,
    "heures-stagiaires": 3,
  });
});

test("the beneficiaries of the previous edition are complete, so that absents can be weighed", () => {
  const absent = absentIn("2024-2025", collected);
  expect(Object.fromEntries(absent)).toEqual({
    beneficiaires: 0,
    partenaires: 1,
    interventions: 1,
    professionnels: 2,
    "journees-formation": 1,
  });
});

test("structures count in at least two ways", () => {
  for (const code of [...collected, ...announced]) {
    const values = final.filter(({ indicator, value }) => indicator === code && value !== null);
    const methods = new Set(values.flatMap(({ method }) => method ?? []));
    expect(methods.size, code).toBeGreaterThanOrEqual(2);
  }
});

test("every kind of status is there at the end, and no provisional value is left", () => {
  const found = new Set(final.map(({ status }) => status));
  expect([...found].sort()).toEqual(["A", "B", "E", "L", "M", "O"]);
  expect(observations.some(({ status }) => status === "P")).toBe(true);
  expect(final.some(({ value }) => value === 0)).toBe(true);
  expect(new Set(final.map(({ roundedTo }) => roundedTo))).toEqual(new Set([null, 10, 100]));
});

test("five structures break the series of interventions, in the current edition only", () => {
  const broken = observations.filter(({ status }) => status === "B");
  expect(new Set(broken.map(({ scope }) => scope)).size).toBe(5);
  expect(new Set(broken.map((row) => `${row.edition} ${row.indicator} ${row.method}`))).toEqual(
    new Set(["2025-2026 interventions seances-d-intervention"]),
  );
});

test("a structure that does not coordinate a scheme says so, in both editions", () => {
  const of = (code: string) =>
    standingAt(code, "consolide")
      .filter(({ status, category }) => status === "M" && category === "ma-classe-au-cinema")
      .map(({ scope }) => scope);
  expect(of("2024-2025")).toHaveLength(6);
  expect(of("2025-2026").every((scope) => of("2024-2025").includes(scope))).toBe(true);
});

test("one structure gives nothing but a total, another leaves a category out", () => {
  const beneficiaries = final.filter(({ indicator }) => indicator === "beneficiaires");
  const lonely = structures.filter(({ code }) => {
    const rows = beneficiaries.filter(({ scope }) => scope === code);
    return rows.length === 1 && rows[0]?.category === null && rows[0].value !== null;
  });
  expect(lonely.map(({ code }) => code)).toEqual(["halle-aux-lanternes"]);
  const untold = beneficiaries.filter(({ status, category }) => status === "O" && category);
  expect(untold.map(({ scope }) => scope)).toEqual(["cabinet-des-reflets"]);
});

test("at every vintage, the totals that stand are the sums of the categories that stand", () => {
  const standing = dataset.editions.flatMap(({ code, vintages }) =>
    vintages.map((vintage) => standingAt(code, vintage.code)),
  );
  const pairs = standing.flatMap((rows) =>
    rows
      .filter(({ indicator, category }) => category === null && indicator !== "professionnels")
      .map((total) => ({ total: total.value, parts: partsOf(total, rows) })),
  );
  const compared = pairs.filter(({ total, parts }) => total !== null && parts.length > 0);
  expect(compared.length).toBeGreaterThan(50);
  for (const { total, parts } of compared) {
    expect(parts.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBe(total);
  }
});

function partsOf(total: Observation, rows: readonly Observation[]): Observation[] {
  return rows.filter(
    ({ scope, indicator, category }) =>
      scope === total.scope && indicator === total.indicator && category !== null,
  );
}

test("professionals overlap: no category exceeds the total, and they add up to more", () => {
  const totals = final.filter(
    ({ indicator, category, value }) =>
      indicator === "professionnels" && category === null && value !== null,
  );
  expect(totals).toHaveLength(14);
  for (const total of totals) {
    const parts = partsOf(total, final).map((row) => row.value ?? 0);
    expect(Math.max(...parts)).toBeLessThanOrEqual(total.value ?? 0);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeGreaterThan(total.value ?? 0);
  }
});

test("examples name known structures, missions and modalities, and each is shown in a chapter", () => {
  const codes = structures.map(({ code }) => code);
  const prose = [...files].map(([path, text]) => (path.startsWith("chapters/") ? text : "")).join();
  for (const { structures: named, mission, modality } of initiatives) {
    expect(codes).toEqual(expect.arrayContaining([...named]));
    expect(prose).toContain(`::exemples{mission=${mission} modalite=${modality}}`);
    const modalities = poles.missions.find(({ code }) => code === mission)?.modalities ?? [];
    expect(modalities.map(({ code }) => code)).toContain(modality);
  }
  expect(initiatives).toHaveLength(15);
});

test("no number stands in the prose without a figure", () => {
  for (const [path, text] of files) {
    if (!path.startsWith("chapters/")) continue;
    const written = text.replace(/\[[^\]]*\]\{=[^}]*\}|^::.*$|\[\^\d\]:?|\d{4}-\d{4}/gm, "");
    expect(written.match(/\d+/g), path).toBeNull();
  }
});
