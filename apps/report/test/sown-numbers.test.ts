import {
  type Chapter,
  checkNarrative,
  parseChapters,
  placeOf,
  writeCardinal,
} from "@panorama/narrative";
import { fraction, type Location, printNumber } from "@panorama/schema";
import { visit } from "unist-util-visit";
import { beforeAll, expect, test } from "vitest";
import { studyEdition } from "../src/command/check-edition.ts";
import { editionFiles } from "./edition-files.ts";

const SOWN = 1000;

/** A sequence that is the same in every run (Lehmer's minimal standard generator). */
function sequence(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

/** How a number may be typed: each way in turn. */
const ways: readonly ((n: number) => string)[] = [
  (n) => printNumber(fraction(n)),
  (n) => printNumber(fraction(n)).replaceAll("\u202f", " "),
  (n) => printNumber(fraction(n)).replaceAll("\u202f", "\u00a0"),
  (n) => printNumber(fraction(n, 10), 1),
  (n) => writeCardinal(n),
  (n) => writeCardinal(n).replaceAll(" ", "-"),
  (n) => `${printNumber(fraction(n, 10), 1)} millions`,
  (n) => `${writeCardinal((n % 90) + 2)} millions`,
  (n) => `${(n % 98) + 2}e`,
  () => "une centaine",
  () => "des milliers",
  () => "deux tiers",
  () => "la moitié",
];

/** Words after which a number is a reference, by the table of exemptions: nothing is sown there, nor before what would make one word of both: a month, « un », « et un », « deux », « temps », « lieu » (« tiers lieu »), or what a rank may stand before (« 5e année »). */
const leads =
  /(?:^|[\s’'])(?:chapitres?|parties?|pages?|notes?|figures?|tableaux?|annexes?|volumes?|tomes?|numéros?|étapes?|axes?|sections?|articles?|classes?|élèves|niveaux?|années?|tous|toutes|(?:tous|toutes) les)$/i;

let chapters: readonly Chapter[];
let check: (chapter: Chapter) => { code: string; where: Location }[];

beforeAll(() => {
  const { studied } = studyEdition(editionFiles());
  if (studied === undefined) throw new Error("the edition is not sound");
  chapters = studied.edition.chapters;
  check = (chapter) =>
    checkNarrative([chapter], studied.evidence).filter(({ code }) => code !== "titre-inattendu");
});

/** Every place in a chapter's prose where a number may stand: between two words, in the source. */
function placesIn(chapter: Chapter): { offset: number; place: Location }[] {
  const places: { offset: number; place: Location }[] = [];
  visit(chapter.tree, "text", (node, _, parent) => {
    // The words of a big figure are a claim as a whole.
    if (parent?.type === "leafDirective") return;
    const start = node.position?.start.offset ?? 0;
    for (const { index } of node.value.matchAll(
      /(?<=\p{L} )(?=\p{L})(?!(?:une?|deux|temps|lieux?|mondes?|années?|éditions?|fois|art|et une?|juin|juillet|novembre)(?!\p{L}))/gu,
    )) {
      if (leads.test(node.value.slice(0, index - 1))) continue;
      places.push({ offset: start + index, place: placeOf(chapter, node, index) });
    }
  });
  return places;
}

test("the chapters hold no number that nothing binds", () => {
  expect(chapters.flatMap((chapter) => check(chapter))).toEqual([]);
});

test(`of ${SOWN} numbers sown at random, each is found at its line and column`, () => {
  const random = sequence(20252026);
  const places = chapters.flatMap((chapter) =>
    placesIn(chapter).map((place) => ({ chapter, ...place })),
  );
  expect(places.length).toBeGreaterThan(2 * SOWN);
  const missed: string[] = [];
  for (let sown = 0; sown < SOWN; sown++) {
    const { chapter, offset, place } = places[random(places.length)] as (typeof places)[number];
    const way = ways[sown % ways.length] as (typeof ways)[number];
    const number = way(2 + random(10 ** (1 + random(6))));
    const text = `${chapter.text.slice(0, offset)}${number} ${chapter.text.slice(offset)}`;
    const [parsed] = parseChapters([{ file: chapter.file, text }]).chapters;
    if (parsed === undefined) throw new Error("the chapter does not parse");
    const found = check(parsed).filter(({ code }) => code === "nombre-non-lie");
    const right = found.some(
      ({ where }) =>
        where.line === place.line &&
        where.column === place.column &&
        where.endColumn === (place.column ?? 0) + number.length,
    );
    if (!right) missed.push(`${chapter.file}: ${text.slice(offset - 20, offset + 40)}`);
  }
  expect(missed).toEqual([]);
});
