import { defineDictionary, poles, regions } from "@panorama/schema";
import { expect, test } from "vitest";

const items = (code: string) => poles.nomenclatures.find((list) => list.code === code)?.items ?? [];

test("beneficiaries fall in six categories, three of them national schemes", () => {
  const categories = items("categories-de-beneficiaires");
  expect(categories).toHaveLength(6);
  expect(categories.filter((item) => "group" in item)).toHaveLength(3);
});

test("partners have two strata; the kinds that the edition does not place stay outside", () => {
  const partners = items("types-de-partenaires");
  const stratum = (name: string) =>
    partners.filter((item) => "group" in item && item.group === name).map(({ code }) => code);
  expect(stratum("operateurs")).toEqual([
    "etablissements-scolaires",
    "cinemas",
    "structures-socio-educatives",
  ]);
  expect(stratum("institutionnels")).toHaveLength(4);
});

test("final publics and relays are two populations", () => {
  const population = (code: string) =>
    poles.indicators.find((indicator) => indicator.code === code)?.population;
  expect(population("beneficiaires")).toBe("public-final");
  expect(population("personnes-formees")).toBe("relais");
});

test("five indicators are collected for 2024-2025, the others are announced", () => {
  const since = (edition: string) =>
    poles.indicators.filter((indicator) => indicator.since === edition).map(({ code }) => code);
  expect(since("2024-2025")).toEqual([
    "beneficiaires",
    "partenaires",
    "interventions",
    "professionnels",
    "journees-formation",
  ]);
  expect(since("2025-2026")).toHaveLength(8);
});

test("there are five missions, each with modalities", () => {
  expect(poles.missions).toHaveLength(5);
  expect(poles.missions.every(({ modalities }) => modalities.length > 1)).toBe(true);
});

test("France has eighteen regions, five of them overseas", () => {
  expect(regions).toHaveLength(18);
  expect(regions.filter(({ overseas }) => overseas)).toHaveLength(5);
});

test("a dictionary with a code twice, or an unknown nomenclature, is a mistake of the program", () => {
  const [first] = poles.indicators;
  expect(() => defineDictionary({ ...poles, indicators: [first, first] })).toThrow("twice");
  const nobody = { ...first, population: "personne" };
  expect(() => defineDictionary({ ...poles, indicators: [nobody] })).toThrow("personne");
  const lost = { ...first, nomenclature: "nulle-part" };
  expect(() => defineDictionary({ ...poles, indicators: [lost] })).toThrow("nulle-part");
});
