import type { Row } from "../known.ts";

const refused = (...words: readonly string[]): Row[] =>
  words.map((text) => [text, "250 458", "unread"]);

/** What the grammar must refuse rather than guess. */
export const misreadings: readonly Row[] = [
  ...refused("", " ", "beaucoup", "beaucoup d'élèves", "plusieurs", "de nombreux élèves"),
  ...refused("un nombre inouï", "bénéficiaires", "recensés", "en moyenne", "soit", "au total"),
  // Hedges without a number, twice, or at odds.
  ...refused(
    "près de",
    "plus de",
    "environ",
    "au moins",
    "exactement",
    "jusqu'à",
    "un peu plus de",
  ),
  ...refused("près de bénéficiaires", "environ bénéficiaires", "plus de bénéficiaires"),
  ...refused("environ près de 250 000", "au moins environ 250 000", "plus de moins de 250 000"),
  ...refused("environ 250 000 environ", "plus de 250 000 environ", "au moins 250 000 au plus"),
  ...refused("exactement 250 458 environ", "plus de 3 et moins de 5", "plus de 3, moins de 5"),
  // Denials.
  ...refused("pas 250 458", "pas près de 250 000", "loin de 250 000", "sauf 250 458"),
  ...refused(
    "ni en hausse ni en baisse",
    "pas en hausse",
    "n'a pas doublé",
    "sans hausse",
    "instable",
  ),
  ...refused("pas doublé", "pas stable", "pas premier", "250 458 non recensés"),
  // Restrictions that nobody declared.
  ...refused(
    "44 % des élèves motivés",
    "250 458 élèves motivés",
    "250 458 bénéficiaires de plus de 12 ans",
  ),
  ...refused("250 458 par an", "250 458 sur 564 711 bénéficiaires motivés", "premier ministre"),
  ...refused(
    "un élève motivé sur dix",
    "un élève de plus de 12 ans sur dix",
    "un à deux élèves sur dix",
  ),
  ...refused("entre 12 élèves et 15 structures", "12 élèves à 15 journées"),
  // Half a construction.
  ...refused("entre 3", "entre 3 et", "de 3 à", "3 à", "un sur", "sur dix", "un élève sur zéro"),
  ...refused(
    "en hausse de",
    "en baisse d'",
    "multiplié par",
    "divisé par beaucoup",
    "trois fois",
    "fois plus",
  ),
  ...refused(
    "en hausse de plus de bénéficiaires",
    "en hausse d'environ élèves",
    "en hausse de beaucoup",
  ),
  ...refused(
    "en hausse et en baisse",
    "stable ou en hausse",
    "12 % de plus ou moins",
    "la moitié ou plus encore",
  ),
  // Numbers of other languages, other scales, and what is no number.
  ...refused("1.234", "1,234,567", "250'458", "250.458", "1e5", "0x10", "3½", "½", "٢٥٠"),
  ["-12", "250 458", "unfit"],
  ...refused(
    "vingt-douze",
    "deux mille millions",
    "cent mille cents",
    "un tiers-lieu",
    "un quart d'heure",
  ),
  ...refused("250 458 (dont 12)", "250 458 !", "[250 458]", "~250 000", "> 250 000"),
];
