import { printLocation } from "@panorama/schema";
import { describe, expect, test } from "vitest";
import { checkEdition } from "../src/command/check-edition.ts";
import { editionFiles } from "./edition-files.ts";

const check = (changes: Parameters<typeof editionFiles>[0]) => checkEdition(editionFiles(changes));

test("the published edition is sound", () => {
  const { checked, issues } = check({});
  expect(issues).toEqual([]);
  expect(checked?.figures.get("beneficiaires.total")?.value).toEqual({
    numerator: 564711,
    denominator: 1,
  });
});

/** Replaces a text; the files hold it exactly once, so that the line of the issue is known. */
const swap = (from: string, to: string) => (text: string) => {
  if (text.split(from).length !== 2) throw new Error(`« ${from} » does not stand exactly once`);
  return text.replace(from, to);
};

const row = "2024-2025;consolide;reseau;beneficiaires;autres;80988;A;;;";

describe("observations.csv", () => {
  test.each<[string, string, string, string]>([
    [
      "an unknown indicator",
      row.replace("beneficiaires", "benefciaires"),
      "indicateur-inconnu",
      "observations.csv:8 (cellule D8)",
    ],
    [
      "an unknown category",
      row.replace("autres", "autre"),
      "categorie-inconnue",
      "observations.csv:8 (cellule E8)",
    ],
    [
      "an unknown structure",
      row.replace("reseau", "ciclique"),
      "structure-inconnue",
      "observations.csv:8 (cellule C8)",
    ],
    [
      "an unknown vintage",
      row.replace("consolide", "consolidee"),
      "millesime-inconnu",
      "observations.csv:8 (cellule B8)",
    ],
    [
      "an unknown edition",
      row.replace("2024-2025", "2034-2035"),
      "edition-inconnue",
      "observations.csv:8 (cellule A8)",
    ],
    [
      "a negative value",
      row.replace("80988", "-80988"),
      "valeur-negative",
      "observations.csv:8 (cellule F8)",
    ],
    [
      "a true minus",
      row.replace("80988", "−80988"),
      "valeur-negative",
      "observations.csv:8 (cellule F8)",
    ],
    [
      "a fraction",
      row.replace("80988", "80988,5"),
      "valeur-fractionnaire",
      "observations.csv:8 (cellule F8)",
    ],
    [
      "a point, in thousands or decimals",
      row.replace("80988", "80.988"),
      "valeur-illisible",
      "observations.csv:8 (cellule F8)",
    ],
    [
      "beyond 2^53",
      row.replace("80988", "9007199254740993"),
      "valeur-trop-grande",
      "observations.csv:8 (cellule F8)",
    ],
    ["NC", row.replace("80988", "NC"), "valeur-illisible", "observations.csv:8 (cellule F8)"],
    [
      "a hexadecimal number",
      row.replace("80988", "0x10"),
      "valeur-illisible",
      "observations.csv:8 (cellule F8)",
    ],
    [
      "a formula",
      row.replace("80988", "=1+1"),
      "valeur-illisible",
      "observations.csv:8 (cellule F8)",
    ],
    [
      "a blank taken for zero",
      row.replace("80988", ""),
      "valeur-absente",
      "observations.csv:8 (cellule F8)",
    ],
    [
      "a zero for a missing value",
      row.replace("80988;A", "0;O"),
      "valeur-inattendue",
      "observations.csv:8 (cellule F8)",
    ],
    [
      "an unknown status",
      row.replace(";A;", ";X;"),
      "statut-inconnu",
      "observations.csv:8 (cellule G8)",
    ],
    [
      "a rounding of one",
      row.replace("A;;", "A;1;"),
      "arrondi-invalide",
      "observations.csv:8 (cellule H8)",
    ],
    [
      "an unknown method",
      row.replace("A;;;", "A;;au-jugé;"),
      "methode-inconnue",
      "observations.csv:8 (cellule I8)",
    ],
    [
      "a key of the prototype",
      row.replace("beneficiaires", "__proto__"),
      "indicateur-inconnu",
      "observations.csv:8 (cellule D8)",
    ],
    [
      "categories that do not add up",
      row.replace("80988", "80989"),
      "total-incoherent",
      "observations.csv:2 (cellule F2)",
    ],
    ["a cell too many", `${row};`, "ligne-irreguliere", "observations.csv:8"],
    [
      "a quote that is not closed",
      row.replace("autres", '"autres'),
      "csv-invalide",
      "observations.csv:8",
    ],
  ])("%s", (_, line, code, where) => {
    const { checked, issues } = check({ "observations.csv": swap(row, line) });
    expect(checked).toBeUndefined();
    expect(issues.map((issue) => issue.code)).toContain(code);
    const issue = issues.find((candidate) => candidate.code === code);
    expect(issue && printLocation(issue.where)).toBe(where);
    expect(issue?.remedy).not.toBe("");
  });

  test("a rounding that its value contradicts", () => {
    const { issues } = check({ "observations.csv": swap(row, row.replace("A;;", "A;100;")) });
    expect(issues.map(({ code }) => code)).toEqual(["arrondi-incoherent"]);
    expect(issues[0] && printLocation(issues[0].where)).toBe("observations.csv:8 (cellule H8)");
  });

  test("an indicator given for the network and by structure", () => {
    const { issues } = check({
      "observations.csv": (text) => `${text}2024-2025;consolide;lux;partenaires;;210;A;;;\n`,
    });
    expect(issues.map(({ code }) => code)).toEqual(["perimetres-melanges"]);
  });

  test("values too large to be added, though each is not", () => {
    const huge = (text: string) =>
      text.replace(";80988;", ";4000000000000000;").replace(";185870;", ";4000000000000000;");
    const { issues } = check({
      "observations.csv": (text) => huge(text.replace(/.*;;564711;.*\n/, "")),
    });
    expect(issues.map(({ code }) => code)).toContain("somme-trop-grande");
  });

  test("commas between the columns", () => {
    const { issues } = check({ "observations.csv": (text) => text.replaceAll(";", ",") });
    expect(issues.map(({ code }) => code)).toEqual(["separateur-inattendu"]);
  });

  test("the same observation twice", () => {
    const { issues } = check({ "observations.csv": (text) => `${text}${row}\n` });
    expect(issues.map(({ code }) => code)).toEqual(["observation-en-double"]);
    expect(issues[0]?.what).toContain("observations.csv:8");
  });

  test.each([
    ["missing", "valeur;statut", "statut", "colonne-absente"],
    ["twice", "valeur;statut", "valeur;valeur;statut", "colonne-en-double"],
    ["misspelt", "valeur;statut", "valeurs;statut", "colonne-inconnue"],
  ])("a column %s", (_, from, to, code) => {
    expect(
      check({ "observations.csv": swap(from, to) }).issues.map((issue) => issue.code),
    ).toContain(code);
  });

  test("Windows-1252, tabs, byte order mark, line ends of Windows and French thousands are read", () => {
    const text = (csv: string) =>
      csv.replaceAll(";", "\t").replaceAll("\n", "\r\n").replace("564711", "564 711");
    const bytes = (csv: string) =>
      Uint8Array.from([...text(csv)].map((c) => (c === "’" ? 0x92 : (c.codePointAt(0) ?? 0))));
    const original = new TextDecoder().decode(editionFiles().get("observations.csv"));
    expect(check({ "observations.csv": bytes(original) }).issues).toEqual([]);
    expect(check({ "observations.csv": (csv) => `\ufeff${text(csv)}` }).issues).toEqual([]);
    expect(check({ "observations.csv": swap("564711", "564\u202f711") }).issues).toEqual([]);
  });
});

describe("YAML", () => {
  test.each<[string, string, string, string, string]>([
    [
      "edition.yaml",
      "titre: Panorama",
      "titre: Panorama: national",
      "yaml-invalide",
      "edition.yaml:5:8",
    ],
    [
      "edition.yaml",
      "millesime: consolide",
      "millesime: consolidee",
      "millesime-inconnu",
      "edition.yaml:31:12",
    ],
    ["edition.yaml", "simule: false", "simule: non", "yaml-inattendu", "edition.yaml:34:9"],
    ["edition.yaml", "sous-titre:", "sous-titres:", "yaml-inattendu", "edition.yaml:5:1"],
    ["structures.yaml", 'region: "03"', 'region: "99"', "yaml-inattendu", "structures.yaml:72:11"],
    [
      "structures.yaml",
      "- code: lux",
      "- code: lux\n  code: lux",
      "yaml-invalide",
      "structures.yaml:22:3",
    ],
    [
      "structures.yaml",
      "- code: lux",
      "- code: acap",
      "structure-en-double",
      "structures.yaml:77:9",
    ],
  ])("%s: %s", (file, from, to, code, where) => {
    const { issues } = check({ [file]: swap(from, to) });
    const issue = issues.find((candidate) => candidate.code === code);
    expect(issues.map((candidate) => candidate.code)).toContain(code);
    expect(issue && printLocation(issue.where)).toBe(where);
  });

  test.each([
    ["an alias", "titre: Panorama", "titre: *panorama", "yaml-invalide"],
    [
      "a character escaped that the fonts lack",
      "titre: Panorama",
      'titre: "\\u4e2d"\n# ',
      "caractere-non-imprimable",
    ],
    ["a blank title", "titre: Panorama national", 'titre: "  "\n# ', "yaml-inattendu"],
  ])("%s", (_, from, to, code) => {
    expect(
      check({ "edition.yaml": (text) => text.replace(from, to) }).issues.map((issue) => issue.code),
    ).toContain(code);
  });

  test("an initiative that no chapter shows", () => {
    const { issues } = check({
      "chapters/45-formation-et-professionnalisation.md": (text) =>
        text.replace("::exemples{mission=formation modalite=insertion}", ""),
    });
    expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(["initiative-absente"]));
  });

  test("an initiative of an unknown structure", () => {
    const { issues } = check({
      "initiatives.yaml": (text) => text.replace("structures: [lux]", "structures: [luks]"),
    });
    expect(issues.map(({ code }) => code)).toEqual(["initiative-invalide"]);
    expect(issues[0]?.what).toContain("luks");
  });
});

describe("editions and register", () => {
  const day = 'day: "2025-07-15"';
  test.each<[string, string, string, string, string]>([
    ["edition.yaml", day, 'day: "2025-06-01"', "millesimes-desordonnes", "edition.yaml:16:5"],
    [
      "edition.yaml",
      "code: point-d-etape",
      "code: consolide",
      "millesimes-desordonnes",
      "edition.yaml:16:5",
    ],
    ["edition.yaml", "low: 1", "low: 5", "non-reponse-incoherente", "edition.yaml:27:5"],
    ["edition.yaml", day, 'day: "2025-02-30"', "yaml-inattendu", "edition.yaml:21:12"],
    [
      "structures.yaml",
      "longitude: 3.087, latitude: 45.777",
      "longitude: 45.777, latitude: 3.087",
      "siege-hors-region",
      "structures.yaml:20:9",
    ],
    [
      "structures.yaml",
      "longitude: 3.087",
      "longitude: 3,087",
      "yaml-inattendu",
      "structures.yaml:20:51",
    ],
    [
      "structures.yaml",
      "  website: lux-valence.com",
      '  until: "2024-25"',
      "yaml-inattendu",
      "structures.yaml:25:10",
    ],
  ])("%s: %s becomes %s", (file, from, to, code, where) => {
    const { issues } = check({ [file]: swap(from, to) });
    expect(issues.map((issue) => issue.code)).toContain(code);
    const issue = issues.find((candidate) => candidate.code === code);
    expect(issue && printLocation(issue.where)).toBe(where);
  });

  test("a structure that left is in no list, map or count of the edition", () => {
    const left = check({
      "structures.yaml": swap(
        "- code: le-blackmaria",
        '- code: le-blackmaria\n  until: "2023-2024"',
      ),
    });
    expect(left.checked?.figures.get("structures.nombre")?.value?.numerator).toBe(16);
    expect(left.checked?.edition.members).toHaveLength(16);
    expect(left.checked?.charts.get("carte-des-structures")?.().title).toContain("16 structures");
  });
});

describe("files", () => {
  test("one that is no chapter, or a chapter twice", () => {
    const text = new TextEncoder().encode("## Perdu\n\nTexte.");
    expect(check({ "chapters/perdu.txt": text }).issues.map(({ code }) => code)).toEqual([
      "fichier-inattendu",
    ]);
    const copy = editionFiles().get("chapters/10-genese.md") as Uint8Array;
    expect(check({ "chapters/10-genese (copie).md": copy }).issues.map(({ code }) => code)).toEqual(
      ["titre-inattendu"],
    );
  });

  test("one that is absent", () => {
    const { issues } = check({ "structures.yaml": null });
    expect(issues.map(({ code }) => code)).toEqual(["fichier-absent"]);
  });

  test("one that is no text", () => {
    const { issues } = check({ "chapters/10-genese.md": Uint8Array.of(0xff, 0xfe, 0x41) });
    expect(issues.map(({ code }) => code)).toContain("encodage-illisible");
    const nul = check({ "chapters/10-genese.md": (text) => `${text}\0` });
    expect(nul.issues.map(({ code }) => code)).toContain("fichier-binaire");
  });

  test("one that is empty", () => {
    for (const file of ["edition.yaml", "observations.csv", "chapters/10-genese.md"]) {
      const { checked, issues } = check({ [file]: new Uint8Array() });
      expect(checked, file).toBeUndefined();
      expect(issues.length, file).toBeGreaterThan(0);
    }
  });
});

describe("chapters", () => {
  const file = "chapters/10-genese.md";
  const title = "# Le réseau : origine et périmètre\n";
  const after = (text: string) => (chapter: string) => chapter.replace("\n", `\n\n${text}\n`);

  test.each<[string, string, string, number, number]>([
    ["an unknown figure", "Il y a []{=beneficiaire.total} personnes.", "chiffre-inconnu", 3, 8],
    [
      "words typed before a figure",
      "Soit [560 000]{=beneficiaires.total}.",
      "crochets-non-vides",
      3,
      6,
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
    ["text that runs backwards", "Du \u202ecinéma", "caractere-non-imprimable", 3, 4],
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
      "chiffre-mal-forme",
      3,
      14,
    ],
    ["braces without the equals sign", "Soit []{beneficiaires.total}.", "chiffre-mal-forme", 3, 6],
    ["an opening bracket as an entity", "Soit &#91;]{=rien}.", "chiffre-inconnu", 3, 1],
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
    ["a title of the wrong level", "# Encore un titre", "titre-inattendu", 3, 1],
  ])("%s", (_, text, code, line, column) => {
    const { checked, issues } = check({ [file]: after(text) });
    expect(checked).toBeUndefined();
    expect(issues.map((issue) => issue.code)).toContain(code);
    const place = issues.find((issue) => issue.code === code)?.where;
    expect(place).toEqual({ file, ...(line > 0 && { line }), ...(column > 0 && { column }) });
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
