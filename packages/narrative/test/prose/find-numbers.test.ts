import { exemptions, findNumbers } from "@panorama/narrative";
import { describe, expect, test } from "vitest";

const numbersIn = (text: string) => findNumbers(text).map(({ from, to }) => text.slice(from, to));

describe("is found", () => {
  test.each<[string, string[]]>([
    ["Il y a 12 films.", ["12"]],
    ["Il y a douze films.", ["douze"]],
    ["4\u202f300 partenaires et 1 234,5 heures", ["4\u202f300", "1 234,5"]],
    ["44,4 % des élèves", ["44,4 %"]],
    ["un projet sur deux ans", ["deux"]],
    ["deux millions d’élèves", ["deux millions"]],
    ["2,1 millions d’élèves", ["2,1 millions"]],
    [
      "quatre-vingt-dix-sept, nonante et huitante",
      ["quatre-vingt-dix-sept", "nonante", "huitante"],
    ],
    ["la moitié des structures, un tiers, trois quarts", ["la moitié", "un tiers", "trois quarts"]],
    [
      "une dizaine, des centaines, quelques milliers",
      ["une dizaine", "des centaines", "quelques milliers"],
    ],
    ["un élève sur dix", ["un élève sur dix"]],
    ["trois ateliers sur quatre, 9 sur 10", ["trois ateliers sur quatre", "9 sur 10"]],
    ["dix pour cent", ["dix pour cent"]],
    [
      "une bonne centaine, une demi-douzaine, le milliard",
      ["centaine", "demi-douzaine", "milliard"],
    ],
    ["la majorité, une minorité, la quasi-totalité", ["majorité", "minorité", "quasi-totalité"]],
    ["soit le double, le dernier quart", ["le double", "quart"]],
    ["Quatre pôles. Cinq autres", ["Quatre", "Cinq"]],
    ["la deuxième place, le 3e rang", ["deuxième", "3e"]],
    ["la première place", ["première"]],
    ["Le total a doublé.", ["a doublé"]],
    ["trois fois plus", ["trois"]],
    ["1.234 et 1,234,567", ["1.234", "1,234,567"]],
    ["12x et 3½", ["12x", "3½"]],
    ["zéro réponse", ["zéro"]],
    ["1950 bénéficiaires", ["1950"]],
    ["de 12 à 15 actions", ["12", "15"]],
    ["En 2024 564 élèves", ["564"]],
    ["tous deux tiers", ["deux tiers"]],
    ["vingt-et-un mille", ["vingt-et-un mille"]],
  ])("%s", (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });
});

describe("says no quantity", () => {
  test.each([
    "Une structure, un film, l’un et l’autre, quelqu’un, chacune.",
    "Le premier réunit les élèves ; la seconde part d’une demande.",
    "En premier lieu, une première approche.",
    "Les Deux-Sèvres, un mille-feuille.",
    "On y voit Les Quatre Cents Coups, et « Trois Couleurs ».",
    "un double regard",
    "plusieurs, quelques, nombreux, la plupart, davantage",
    "un regard neuf, une salle remise à neuf",
    "des tiers-lieux, un quart d’heure, tous deux, à moitié",
  ])("%s", (text) => {
    expect(numbersIn(text)).toEqual([]);
  });
});

describe("is exempt by its kind", () => {
  const rows: [kind: string, exempt: string, counted: string][] = [
    [
      "date",
      "le 15 juillet 2025, le 1er mars, en juin 2025, le 03/09/2024, 2025-11-30",
      "15 films",
    ],
    ["date", "du 3 au 7 juillet, les 18 et 19 mars, du 2 au 4 avril, vendredi 13", "du 3"],
    [
      "année",
      "en 2024, 2024-2025, depuis 1999, l’année civile 2024, la collecte 2026, (2025)",
      "2024 films",
    ],
    [
      "année",
      "de 2019 à 2024, entre 2019 et 2024, En 2024-2025, de 2024-2025 à 2026, mi-2024",
      "de 2019 films",
    ],
    [
      "année",
      "les années soixante, les années soixante-dix, les années 80, celle de 2023, (1932-1984)",
      "les soixante films",
    ],
    ["heure", "10:30, 10 h 30, dès 14 h, 9h05, à 14 h 30, de 9 h à 17 h, à 18 heures", "14 heures"],
    [
      "renvoi",
      "le chapitre 3, page 12, p. 4, note 2, n° 12, l’article L. 122-5, pages 3.2",
      "chapitre 4 300",
    ],
    [
      "renvoi",
      "loi n° 2013-595, n° 1234, vol. 2, (UE) 2016/679, l’alinéa 1er, version 2.0",
      "loi 595",
    ],
    ["adresse", "https://a.fr/12, www.a2.fr, contact12@a.fr, lefil2.fr, 02 38 12 34 56", "a 12"],
    ["adresse", "12, rue de la République, 24 bis avenue X, le département du 93", "24 avenants"],
    ["code postal", "63000 Clermont-Ferrand, BP 12, CS 40001", "63000 films"],
    ["nom", "L3, CM2, UMR 7064, Paris 8, COVID-19, 16 mm, 3D, 1080p, 16/9", "Paris 8 000"],
    [
      "nom",
      "France 3, Cinéma 93, Seine-Saint-Denis (93), 5.1, 5G, 24 images par seconde",
      "24 images",
    ],
    [
      "niveau scolaire",
      "les classes de 6e, élèves de troisième, classe de cinquième, en 5e et de 4e",
      "la 6e place",
    ],
    [
      "niveau scolaire",
      "cycle 3, bac+5, le 1er degré et le 2nd degré, 2de et 1re, de cinquième et de troisième",
      "3e rang",
    ],
    [
      "rang d’un siècle, d’une édition ou d’une année",
      "le 21e siècle, le XXIe siècle, la vingtième édition, la 5e République, 1re édition, 25ème édition",
      "le 21e film",
    ],
    [
      "rang d’un siècle, d’une édition ou d’une année",
      "troisième trimestre, deuxième année consécutive, troisième âge, septième art, la troisième fois",
      "le septième film",
    ],
    [
      "âge",
      "de 12 à 25 ans, dès 6 ans, âgés de 18 ans, 6-11 ans, de trois à six ans",
      "depuis 20 ans",
    ],
    ["âge", "les plus de 60 ans, moins de 26 ans, un enfant de 8 ans", "fête ses 25 ans"],
    ["âge", "de 6 à 11 ans", "vingt-six ans plus tard"],
    [
      "expression",
      "les mille et une nuits, deux à deux, les deux ne se valent pas, aux quatre coins",
      "mille films",
    ],
    [
      "expression",
      "l’un des deux, tous les trois, deux par deux, à deux pas, zéro déchet, le tiers secteur",
      "les deux films",
    ],
  ];

  test.each(rows)("%s: %s", (_, exempt, counted) => {
    expect(numbersIn(exempt)).toEqual([]);
    expect(numbersIn(counted)).toHaveLength(1);
  });

  test("every kind of the table is shown above", () => {
    const shown = new Set(rows.map(([kind]) => kind));
    expect(exemptions.map(({ kind }) => kind).filter((kind) => !shown.has(kind))).toEqual([]);
  });
});
