import { describe, expect, test } from "vitest";
import { check } from "./check.ts";

describe("chapters", () => {
  const file = "chapters/10-genese.md";
  const title = "# Le réseau : origine et périmètre\n";
  const after = (text: string) => (chapter: string) => chapter.replace("\n", `\n\n${text}\n`);

  test.each<[string, string, string, number, number]>([
    ["an unknown figure", "Il y a []{=beneficiaire.total} personnes.", "chiffre-inconnu", 3, 8],
    [
      "words that are false of a figure",
      "Soit [560 000]{=beneficiaires.total}.",
      "affirmation-fausse",
      3,
      7,
    ],
    ["a directive that does not exist", ":::encart\nTexte\n:::", "directive-inconnue", 3, 1],
    ["a chart that does not exist", "::figure{#carte}", "graphique-inconnu", 3, 1],
    ["a chart that needs values per structure", "::figure{#couverture}", "graphique-inconnu", 3, 1],
    ["an attribute that does not exist", '::figure{nom="x"}', "attribut-invalide", 3, 1],
    ["a mission that does not exist", "::exemples{mission=x modalite=y}", "mission-inconnue", 3, 1],
    [
      "a modality of another mission",
      "::exemples{mission=laboratoire modalite=inspe}",
      "modalite-inconnue",
      3,
      1,
    ],
    ["a note that is not written", "Une note[^9].", "note-inconnue", 3, 9],
    ["an image", "![x](http://example.org/x.png)", "element-non-imprimable", 3, 1],
    ["an emoji", "Du cinéma \u{1f3ac} !", "caractere-non-imprimable", 3, 11],
    ["text that runs backwards", "Du \u202ecinéma", "caractere-invisible", 3, 4],
    [
      "a code without its brackets",
      "Il y a {=beneficiaires.total} personnes.",
      "chiffre-mal-forme",
      3,
      8,
    ],
    [
      "a space between brackets and braces",
      "Il y a [] {=beneficiaires.total}.",
      "chiffre-mal-forme",
      3,
      11,
    ],
    ["a space after the colons", "::: encadre\nTexte\n", "directive-mal-formee", 3, 1],
    [
      "French quotes around an attribute",
      ":::encadre{titre=« X »}\nTexte\n:::",
      "directive-mal-formee",
      3,
      1,
    ],
    ["a title without its space", "###Agir", "titre-mal-forme", 3, 1],
    ["a table", "| a | b |\n| --- | --- |", "element-non-imprimable", 3, 1],
    ["a box that is never closed", ":::essentiel\nTexte", "element-mal-place", 6, 1],
    [
      "a chart in a box",
      ":::essentiel\n::figure{#carte-des-structures}\n:::",
      "element-mal-place",
      4,
      1,
    ],
    ["a figure nobody reported", "Soit []{=beneficiaires.region.84}.", "chiffre-sans-valeur", 3, 6],
    [
      "a figure with bold words in its brackets",
      "Soit [**12**]{=beneficiaires.total}.",
      "affirmation-incomprise",
      3,
      7,
    ],
    ["braces without the equals sign", "Soit []{beneficiaires.total}.", "chiffre-mal-forme", 3, 6],
    ["an opening bracket as an entity", "Soit &#91;]{=rien}.", "chiffre-mal-forme", 3, 12],
    ["an emoji as an entity", "Du cinéma &#x1F3AC; !", "caractere-non-imprimable", 3, 1],
    [
      "a figure in the title of a box",
      ':::encadre{titre="[]{=x}"}\nTexte\n:::',
      "attribut-invalide",
      3,
      1,
    ],
    ["a label on a chart", "::figure[Carte]{#carte-des-structures}", "attribut-invalide", 3, 1],
    ["a note that nothing calls", "Texte.\n\n[^9]: Seule.", "note-non-appelee", 5, 1],
    ["a note written twice", "Texte[^9].\n\n[^9]: Une.\n\n[^9]: Deux.", "note-en-double", 7, 1],
    ["a link to a file", "[Voir](../../secret.md)", "lien-invalide", 3, 1],
    ["quotes nested without end", `${">".repeat(5000)} a`, "chapitre-illisible", 3, 0],
    ["a flood of marks", "*a".repeat(20000), "chapitre-illisible", 0, 0],
    ["a block of HTML", "<script>alert(1)</script>", "element-non-imprimable", 3, 1],
    [
      "an edition that does not exist",
      "Soit []{=beneficiaires.total edition=2023-2024}.",
      "edition-inconnue",
      3,
      6,
    ],
    [
      "a vintage that does not exist",
      "Soit []{=beneficiaires.total millesime=consolid}.",
      "millesime-inconnu",
      3,
      6,
    ],
    [
      "an attribute that no figure takes",
      "Soit [17]{=structures.nombre depui=2024-2025}.",
      "attribut-invalide",
      3,
      6,
    ],
    [
      "words after the code",
      "Soit [17]{=structures.nombre structures}.",
      "attribut-invalide",
      3,
      6,
    ],
    [
      "two comparisons at once",
      "Soit [stable]{=structures.nombre depuis=consolide que=regions.nombre}.",
      "attribut-invalide",
      3,
      6,
    ],
    [
      "a comparison without words",
      "Soit []{=structures.nombre que=regions.nombre}.",
      "attribut-invalide",
      3,
      6,
    ],
    [
      "a change without a comparison",
      "Soit [en hausse]{=structures.nombre}.",
      "affirmation-inadaptee",
      3,
      7,
    ],
    ["a number that is bound to nothing", "Soit 12 structures.", "nombre-non-lie", 3, 6],
    ["a number in words", "Soit quarante-deux structures.", "nombre-non-lie", 3, 6],
    [
      "a number in the title of a box",
      ':::encadre{titre="Trois pôles"}\nTexte\n:::',
      "nombre-non-lie",
      3,
      19,
    ],
    ["an exemption without a reason", "Soit [trois]{libre} pôles.", "exemption-sans-raison", 3, 6],
    [
      "words that narrow what is counted",
      "Il y a [dix régions]{=regions.nombre} métropolitaines.",
      "perimetre-inexact",
      3,
      9,
    ],
    [
      "words that no grammar knows",
      "Soit [une belle brochette]{=structures.nombre}.",
      "affirmation-incomprise",
      3,
      7,
    ],
    [
      "a big figure whose words are false",
      '::chiffre[plus de 600 000]{figure="beneficiaires.total"}',
      "affirmation-fausse",
      3,
      11,
    ],
    ["a title of the wrong level", "# Encore un titre", "titre-inattendu", 3, 1],
  ])("%s", (_, text, code, line, column) => {
    const { checked, issues } = check({ [file]: after(text) });
    expect(checked).toBeUndefined();
    expect(issues.map((issue) => issue.code)).toContain(code);
    const place = issues.find((issue) => issue.code === code)?.where;
    expect(place).toMatchObject({ file, ...(line > 0 && { line }), ...(column > 0 && { column }) });
  });

  test("a time and an address are text, not directives", () => {
    expect(check({ [file]: after("À 10:30, sur http://x:80.") }).issues).toEqual([]);
  });

  test("a chapter without a title", () => {
    expect(
      check({ [file]: (text) => text.replace(/^# .*\n/, "") }).issues.map(({ code }) => code),
    ).toEqual(["titre-inattendu"]);
    expect(title).toContain("réseau");
  });
});
