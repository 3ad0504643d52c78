import { checkNarrative, parseChapters } from "@panorama/narrative";
import { describe, expect, test } from "vitest";
import { exampleEvidence } from "../figures.ts";

/** Codes and columns of what is wrong with a paragraph, on line 3. */
function found(text: string, evidence = exampleEvidence): (string | number | undefined)[][] {
  const { chapters, issues } = parseChapters([{ file: "1.md", text: `# Titre\n\n${text}\n` }]);
  expect(issues).toEqual([]);
  return checkNarrative(chapters, evidence).map(({ code, where }) => [code, where.column]);
}

const images = { ...exampleEvidence, images: new Set(["salle.jpg"]) };
const picture = '::image[Une salle]{fichier="salle.jpg" description="Une salle" credit="Ada"}';

describe("a directive is told where it would be printed as it is", () => {
  test.each([
    [`Voir ici ${picture}`, 10],
    ["Voir :image[…]{…} ici.", 6],
    ["Fin. ::: encadre", 6],
    ["**::chiffres-cles**", 3],
    ['Texte :citation{source="X"} fin', 7],
    ['::image [Une salle]{fichier="salle.jpg"}', 1],
  ])("%s", (text, column) => {
    expect(found(text, images)).toContainEqual(["directive-mal-formee", column]);
  });

  test.each([
    "À 10:30, sur http://exemple.org:80/x.",
    "Trois axes : former ; Lux::",
    "C’est ici:là.",
  ])("not in « %s »", (text) => {
    expect(found(text).map(([code]) => code)).not.toContain("directive-mal-formee");
  });
});

describe("marks that shape nothing are told", () => {
  test.each([
    ["Un **gras non fermé.", 4],
    ["Un *italique non fermé.", 4],
    ["Du ~~barré~~.", 4],
    ["Du ==surligné==.", 4],
    ["Un [mot]{.classe}.", 8],
    ["- [ ] à faire", 3],
    ["Un __mot.", 4],
  ])("%s", (text, column) => {
    expect(found(text)).toContainEqual(["signe-de-mise-en-forme", column]);
  });

  test.each([
    "Un **gras** et un *italique*.",
    "Des étoiles \\*\\* voulues.",
    "Le site exemple.org/a__b.",
    "Une note* en bas.",
  ])("not in « %s »", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("a title", () => {
  test("has words", () => {
    expect(found("###\n\nTexte.")).toEqual([["titre-vide", 1]]);
  });

  test("has room beside it", () => {
    const titled = (mark: string, words: number) => {
      const text = `${mark} ${"mot ".repeat(words).trim()}`;
      return checkNarrative(parseChapters([{ file: "1.md", text }]).chapters, exampleEvidence);
    };
    expect(titled("#", 38).map(({ code }) => code)).toEqual(["titre-trop-long"]);
    expect(titled("#", 37)).toEqual([]);
    expect(found(`### ${"mot ".repeat(60).trim()}`)).toEqual([]);
  });
});

describe("boxes and insertions", () => {
  test.each([
    ['::encadre{titre="X"}', "directive-inconnue"],
    [`:${picture}\n:::`, "directive-inconnue"],
    [':::encadre{titre=""}\nTexte.\n:::', "attribut-invalide"],
    [':::encadre{titre="A"}\n:::', "encadre-vide"],
    [':::citation{source=" "}\nTexte.\n:::', "attribut-invalide"],
    [picture.replace("{", '{fichier="autre.jpg" '), "attribut-invalide"],
    [picture.replace('"Une salle"', '""'), "attribut-invalide"],
  ])("%s", (text, code) => {
    expect(found(text, images).map(([one]) => one)).toEqual([code]);
  });

  test("remedies can be copied", () => {
    const text = "# Titre\n\n::image{}";
    const { chapters } = parseChapters([{ file: "1.md", text }]);
    const [issue] = checkNarrative(chapters, images);
    expect(issue?.remedy).toBe('Écrire ::image[Légende]{fichier="…" description="…" credit="…"}.');
  });
});

test("a note that is not there is told once, whatever its name", () => {
  expect(found("Texte[^9].")).toEqual([["note-inconnue", 6]]);
});

test("a year may stand in a credit, another number not", () => {
  expect(found(picture.replace("Ada", "© Ada, 2024"), images)).toEqual([]);
  expect(found(picture.replace("Ada", "12 000 élèves"), images).map(([code]) => code)).toEqual([
    "nombre-non-lie",
  ]);
});

test.each(["© Jean Dupont, 2024", "Copyright 2023", "le festival 2019", "Atelier 2022"])(
  "« %s » holds no number to prove",
  (text) => {
    expect(found(`${text}.`)).toEqual([]);
  },
);
