import { hyphenate } from "@panorama/narrative";
import { describe, expect, test } from "vitest";

/** As a reader would cut them, by the usual rules of French. */
const cut = [
  "ci-né-ma-to-gra-phique",
  "édu-ca-tion",
  "en-sei-gne-ment",
  "ter-ri-toire",
  "in-ter-ven-tions",
  "bé-né-fi-ciaires",
  "éta-blis-se-ments",
  "sco-laires",
  "par-te-naires",
  "co-or-di-na-tion",
  "sen-si-bi-li-sa-tion",
  "réa-li-sa-teur",
  "au-dio-vi-suel",
  "spec-tacle",
  "trans-mis-sion",
  "pro-fes-sion-nelle",
  "ac-com-pa-gne-ment",
  "ar-tis-tique",
  "ré-gio-nale",
  "dis-po-si-tifs",
  "ex-ploi-tants",
  "struc-tures",
  "as-so-cia-tions",
  "col-lec-ti-vi-tés",
  "dé-ve-lop-pe-ment",
  "bi-blio-thèque",
  "ma-thé-ma-tiques",
  "nu-mé-rique",
  "pho-to-gra-phie",
  "ob-ser-va-toire",
  "la-bo-ra-toire",
  "pro-gram-ma-tion",
  "ly-céens",
  "ap-pren-tis",
  "ate-liers",
  "hé-té-ro-gène",
  "syn-thèse",
  "œu-vrer",
  "in-ac-tif",
  "an-ti-cons-ti-tu-tion-nel-le-ment",
  "ex-tra-sco-laire",
  "so-cio-édu-ca-tives",
  "dé-solent",
  "désambi-guï-ser",
];

test.each(cut)("%s", (word) => {
  expect(hyphenate(word.replaceAll("-", ""))).toBe(word.replaceAll("-", "\u00ad"));
});

/** No mute syllable alone, no letter alone, nothing shorter than six letters. */
test.each([
  "monstre",
  "théâtre",
  "illustrent",
  "restent",
  "école",
  "image",
  "usages",
  "exemple",
  "début",
])("%s stays whole", (word) => {
  expect(hyphenate(word)).toBe(word);
});

describe("in a text", () => {
  test.each([
    ["l’éducation, d'ateliers", "l’édu\u00adca\u00adtion, d'ate\u00adliers"],
    ["aujourd’hui", "au\u00adjourd’hui"],
    ["porte-parole régionale", "porte-pa\u00adrole ré\u00adgio\u00adnale"],
    ["Cinéma et CINÉMA, cinéMa", "Cinéma et CINÉMA, cinéMa"],
    ["L’enseignement", "L’en\u00adsei\u00adgne\u00adment"],
    ["Villeneuve-la-garenne", "Villeneuve-la-garenne"],
    ["cinema2024 cinéma_animation", "cinema2024 cinéma_animation"],
    [
      "https://exemple.fr/cinema animation@cinema.fr",
      "https://exemple.fr/cinema animation@cinema.fr",
    ],
    ["cinematographe\u0301", "cinematographe\u0301"],
    ["ciné\u00admatographique", "ciné\u00admatographique"],
    ["éducation.fr, images.présentation", "éducation.fr, images.pré\u00adsen\u00adta\u00adtion"],
    ["ciné\u00adma animation", "ciné\u00adma ani\u00adma\u00adtion"],
    ["constructor toString", "construc\u00adtor toString"],
    ["animations".repeat(6), "animations".repeat(6)],
    ["", ""],
  ])("%j", (before, after) => {
    expect(hyphenate(before)).toBe(after);
    expect(hyphenate(after)).toBe(after);
  });

  test("names stay whole, as words", () => {
    expect(hyphenate("cinéma animation", ["cinéma"])).toBe("cinéma ani\u00adma\u00adtion");
    expect(hyphenate("cinémas", ["cinéma"])).toBe("ci\u00adné\u00admas");
  });
});
