const months =
  "(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?!\\p{L})";
const year = "(?:1[5-9]|20)\\d{2}(?!\\d|[-–/]\\d|,\\d)";
const space = "[\\u0020\\u00a0\\u202f]";
/** A short number that no group of three digits follows: a reference, never a quantity. */
const mark = `\\d{1,3}(?!\\d|,\\d|${space}\\d{3}(?!\\d))(?:[.-]\\d+)*`;

type Exemption = {
  readonly kind: string;
  /** Case is ignored unless `exactCase`. */
  readonly pattern: string;
  readonly exactCase?: true;
};

/**
 * Numbers that count nothing, by their kind: the one table of what may stand in prose without a figure. Each pattern
 * holds the words that make the number what it is, for a bare « 2024 » might be anything.
 */
export const exemptions: readonly Exemption[] = [
  {
    kind: "date",
    pattern: `(?:1er|[12]?\\d|3[01])${space}${months}(?:${space}${year})?|${months}${space}${year}|\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d{2}-\\d{2}`,
  },
  {
    kind: "année",
    pattern: [
      `(?:19|20)\\d{2}[-–/](?:19|20)?\\d{2}(?!\\d)`,
      `(?:en|depuis|dès|avant|après|jusqu['’]en|fin|début|été|printemps|automne|hiver|d['’]ici|millésimes?)${space}${year}`,
      `(?:années?|collectes?|éditions?|rentrées?|saisons?|panoramas?|lois?|rapports?|chartes?|bilans?|civile|scolaire)${space}(?:de${space})?${year}`,
      `de${space}${year}${space}à${space}${year}|entre${space}${year}${space}et${space}${year}|\\(${year}\\)`,
    ].join("|"),
  },
  {
    kind: "heure",
    pattern: `\\d{1,2}:\\d{2}(?!\\d)|\\d{1,2}${space}?h${space}?\\d{2}(?!\\d)|(?:à|dès|vers)${space}\\d{1,2}${space}?h(?!\\p{L})`,
  },
  {
    kind: "renvoi",
    pattern: `(?:chapitres?|parties?|pages?|p\\.|notes?|figures?|tableaux?|annexes?|volumes?|tomes?|numéros?|n°|nº|étapes?|axes?|sections?)${space}?${mark}|(?:articles?|art\\.)${space}(?:[LRD]\\.${space}?)?\\d+(?:-\\d+)*`,
  },
  {
    kind: "adresse",
    pattern: `https?://\\S+|www\\.\\S+|[\\w.+-]+@[\\w.-]+|[\\p{L}\\d-]+\\.(?:fr|com|org|net|eu)(?:/\\S*)?|0\\d(?:[ .]\\d{2}){4}`,
  },
  {
    kind: "code postal",
    pattern: `\\d{5}(?=${space}\\p{Lu})|(?:BP|CS|[Cc]edex)${space}\\d{1,5}(?!\\d)`,
    exactCase: true,
  },
  {
    kind: "nom",
    pattern: [
      // L3, CM2, A4, H264, COVID-19: a letter and a number in one word.
      `\\p{Lu}\\p{L}*-?\\d+[\\p{L}\\d]*`,
      `(?:UMR|UPR|USR|EA|UE|ISO|NF|RN|RD)${space}\\d{1,5}(?!\\d)`,
      `(?:Paris|Lyon|Lille|Rennes|Bordeaux|Grenoble|Montpellier|Toulouse|Nancy|Super|Canal)${space}\\d{1,2}(?!\\d|,\\d|${space}\\d{3})`,
      `(?:8|9,5|16|35|70)${space}mm(?!\\p{L})|[234]D(?!\\p{L})|[248]K(?!\\p{L})|\\d{3,4}p(?!\\p{L})|16/9|4/3`,
    ].join("|"),
    exactCase: true,
  },
  {
    kind: "niveau scolaire",
    pattern: `(?:classes?|élèves|niveaux?)${space}(?:de${space})?(?:[3-6]e|sixième|cinquième|quatrième|troisième)(?!\\p{L})`,
  },
  {
    kind: "rang d’un siècle ou d’une édition",
    pattern: `(?:\\d{1,3}e|[IVXL]+e|[\\p{L}-]+ième)s?${space}(?:siècles?|millénaires?|République|arrondissements?|éditions?|anniversaires?)(?!\\p{L})`,
  },
  {
    kind: "âge",
    pattern: `(?:(?:âgée?s? de|dès|à partir de)${space})?\\d{1,2}${space}?(?:à|-|–)${space}?\\d{1,2}${space}ans|(?:âgée?s? de|dès|à partir de)${space}\\d{1,2}${space}ans`,
  },
  {
    kind: "expression",
    pattern: `(?:tous|toutes)${space}deux(?!\\p{L})|les${space}deux(?=${space}n[e'’]|[.,;])|deux${space}à${space}deux|mille${space}et${space}une?(?!\\p{L})|quarts?${space}d['’]heure|tiers-lieux?|à${space}moitié|(?:mise?s?|remise?s?|refaite?s?)${space}à${space}neuf(?!\\p{L})|regards?${space}neufs?(?!\\p{L})|deux-points|quatre${space}coins`,
  },
];

const patterns = exemptions.map(({ pattern, exactCase }) => {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})`, exactCase ? "gu" : "giu");
});

/** Where a text holds numbers that are exempt by their kind, in order. */
export function exemptRanges(text: string): { readonly from: number; readonly to: number }[] {
  return patterns
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map((found) => ({ from: found.index, to: found.index + found[0].length }))
    .sort((a, b) => a.from - b.from);
}
