const space = "[\\u0020\\u00a0\\u202f]";
const months =
  "(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?!\\p{L})";
const days = "(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?";
const day = "(?:1er|0?[1-9]|[12]\\d|3[01])";
const hour = "(?:[01]?\\d|2[0-4])";
const year = "(?:1[5-9]|20)\\d{2}(?!\\d|[-–/]\\d|,\\d)";
/** Words that may follow a year, and no number of things: « en 2024, », « en 2024 et », not « en 2000 films ». */
const little =
  "(?:et|ou|à|au|aux|en|par|pour|dans|sur|avec|sous|sans|hors|puis|afin|mais|où|que|qui|le|la|les|un|une|des|de|du|ce|cette|ces|il|elle|ils|elles|on|nous|est|sont|a|ont|avait|était|comme|dont|lors|grâce|selon|entre|vers|plus|moins|près|environ|chaque|tous|toutes|plusieurs|avant|après|quand|lorsque|alors|aussi|[ldjnsc]['’]\\p{L}+)";
const bareYear = `(?:1[89]|20)\\d{2}(?!\\d|[-–/]\\d|,\\d)(?!${space}(?!${little}(?!\\p{L}))\\p{Ll})`;
const schoolYear = "(?:19|20)\\d{2}[-–/](?:19|20)?\\d{2}(?!\\d)";
const small =
  "(?:\\d{1,2}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept|dix-huit|vingt|vingt-cinq)";
const rank = "(?:\\d{1,3}(?:ers?|res?|es?|[èe]mes?)|[IVXL]+e|premi(?:er|ère)|[\\p{L}-]+ième)s?";
const end = `(?=[,.;:!?)»]|$|${space}(?:et|ou|à|en|pour|dans)(?!\\p{L}))`;
/** A short number that no group of three digits follows: a reference, never a quantity. */
const mark = `\\d{1,3}(?!\\d|,\\d|${space}\\d{3}(?!\\d))(?:[.-]\\d{1,2}(?!\\d))*(?![.-]\\d)`;

type Exemption = {
  readonly kind: string;
  /** Patterns of which any may match; the words that make the number what it is are part of them. */
  readonly patterns: readonly string[];
  /** Case is ignored unless it matters. */
  readonly exactCase?: true;
};

/**
 * Numbers that count nothing, by their kind: the one table of what may stand in prose without a figure. A bare « 2024 »
 * might be anything, so each pattern holds the words around it. Durations, and « ces deux publics », are counted: they
 * are bound, or freed with a reason.
 */
export const exemptions: readonly Exemption[] = [
  {
    kind: "date",
    patterns: [
      `${day}${space}(?:au|et|à|ou|-|–)${space}${day}${space}${months}(?:${space}${year})?`,
      `${day}${space}${months}(?:${space}${year})?`,
      `${months}${space}${year}`,
      `${days}${space}${day}(?!\\d)`,
      `${day}/(?:0?[1-9]|1[0-2])/(?:19|20)\\d{2}|(?:19|20)\\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?!\\d)`,
    ],
  },
  {
    kind: "année",
    patterns: [
      `${schoolYear}(?:${space}(?:à|et|ou)${space}(?:${schoolYear}|${year}))?`,
      `(?:en|depuis|dès|avant|après|jusqu['’]en|fin|début|été|printemps|automne|hiver|d['’]ici|millésimes?)${space}${bareYear}`,
      `(?:années?|collectes?|éditions?|rentrées?|saisons?|panoramas?|lois?|rapports?|chartes?|bilans?|festivals?|ateliers?|rencontres?|programmes?|palmarès|plans?|conventions?|civile|scolaire)${space}(?:de${space})?${year}`,
      `(?:de|à|et|ou)${space}${year}${end}`,
      `de${space}${year}${space}à${space}${bareYear}|entre${space}${year}${space}et${space}${bareYear}|\\(${year}(?:[-–]${year})?\\)|mi-${year}`,
      `(?:©|copyright)(?:${space}[^.;:!?\\d\\n]{1,60}?,?)?${space}${year}`,
      `années${space}(?:vingt|trente|quarante|cinquante|soixante-dix|soixante|quatre-vingt-dix|quatre-vingts?|\\d{2}|${year})(?!\\p{L}|\\d)`,
    ],
  },
  {
    kind: "heure",
    patterns: [
      `${hour}:[0-5]\\d(?!\\d)`,
      `(?:(?:à|dès|vers|de|avant|après|entre|et|jusqu['’]à)${space})?${hour}${space}?h${space}?[0-5]\\d(?!\\d)`,
      `(?:à|dès|vers|de|avant|après|entre|et|jusqu['’]à)${space}${hour}${space}?h(?:eures)?(?!\\p{L})(?!${space}(?:de|d['’]))`,
    ],
  },
  {
    kind: "renvoi",
    patterns: [
      `(?:chapitres?|parties?|pages?|p\\.|notes?|figures?|tableaux?|annexes?|volumes?|vol\\.|tomes?|numéros?|étapes?|axes?|sections?|alinéas?)${space}?${mark}`,
      `n[°º]${space}?\\d+(?:[-./]\\d+)*`,
      `(?:articles?|art\\.)${space}(?:[LRD]\\.${space}?)?\\d{1,4}(?:-\\d{1,3})*(?![\\d-]|${space}\\d{3})`,
      `alinéa${space}1er|\\d{4}/\\d{3,4}(?!\\d)|ISBN[\\s:]*[\\d-]+(?:${space}[\\d-]+)*X?|version${space}\\d+(?:\\.\\d+)*`,
    ],
  },
  {
    kind: "adresse",
    patterns: [
      "https?://\\S+|www\\.\\S+|[\\w.+-]+@[\\w.-]+|(?=[\\d-]*\\p{L})[\\p{L}\\d-]+\\.(?:fr|com|org|net|eu)(?:/\\S*)?(?![\\p{L}\\p{N}])",
      "0\\d(?:[ .]\\d{2}){4}",
      `\\d{1,4}(?:${space}?(?:bis|ter))?,?${space}(?:(?:rue|avenue|boulevard|quai|allée|chemin|impasse|route)(?!\\p{L})|(?:place|cours)${space}(?:de|du|des|d['’]))`,
      `départements?${space}(?:du|de|des)${space}\\d{2,3}(?!\\d)`,
    ],
  },
  {
    kind: "code postal",
    patterns: [
      `(?:0[1-9]|[1-8]\\d|9[0-8])\\d{3}(?=${space}\\p{Lu})`,
      `(?:BP|CS|[Cc]edex)${space}\\d{1,5}(?!\\d)`,
    ],
    exactCase: true,
  },
  {
    kind: "nom",
    patterns: [
      // L3, CM2, A4, H264, COVID-19: a letter and a number in one word.
      "(?:\\p{Lu}{1,5}-?\\d{1,3}|\\p{Lu}\\p{Ll}?\\d{1,2})(?![\\p{L}\\d-])",
      `(?:UMR|UPR|USR|EA|ISO|NF|RN|RD)${space}\\d{1,5}(?!\\d)`,
      `(?:Paris|Lyon|Lille|Rennes|Bordeaux|Grenoble|Montpellier|Toulouse|Nancy|Super|Canal|France|Radio|Antenne|Cinéma|Studio)${space}\\d{1,2}(?!\\d|,\\d|${space}\\d{3})(?!${space}(?!${little}(?!\\p{L}))\\p{Ll})`,
      "(?:France 2030|Licence Ouverte 2\\.0)(?!\\d)",
      // Seine-Saint-Denis (93)
      `\\p{Lu}[\\p{L}-]+${space}\\(\\d{2,3}\\)`,
      `(?:8|9,5|16|35|70)${space}mm(?!\\p{L})|[234]D(?!\\p{L})|[2345][KG](?![\\p{L}€])|\\d{3,4}p(?!\\p{L})|(?:16/9|4/3)(?!${space}d)|[57]\\.1(?!\\d)|360°`,
      `\\d{2,3}${space}images${space}par${space}seconde`,
    ],
    exactCase: true,
  },
  {
    kind: "niveau scolaire",
    patterns: [
      `(?:classes?|élèves|niveaux?)${space}(?:de${space})?(?:[3-6]e|sixième|cinquième|quatrième|troisième)(?!\\p{L})`,
      `(?:de|en|la|et|ou|à|d['’])${space}(?:[3-6]e|2de|1re|sixième|cinquième|quatrième|troisième)${end}`,
      `(?:cycles?)${space}\\d(?!\\d)|bac${space}?\\+${space}?\\d|(?:1er|2nd)${space}degré|(?:2de|1re)${space}(?:et|ou|à|pro|générale)`,
    ],
  },
  {
    kind: "rang d’un siècle, d’une édition ou d’une année",
    patterns: [
      `${rank}${space}(?:siècles?|millénaires?|République|arrondissements?|éditions?|anniversaires?|trimestres?|semestres?|années?|âge|art|degré|fois)(?!\\p{L})`,
    ],
  },
  {
    kind: "âge",
    patterns: [
      // « vingt-six ans » is one number: a hyphen makes a range of figures only.
      `(?:(?:âgée?s? de|dès|à partir de|de)${space})?(?:${small}${space}?(?:à|–|et)${space}?${small}|\\d{1,2}-\\d{1,2})${space}ans`,
      `(?:âgée?s? de|dès|à partir de|(?:moins|plus) de|(?:enfants?|jeunes?|élèves|adolescente?s?|filles?|garçons?|personnes?|adultes?)${space}de)${space}${small}${space}ans`,
    ],
  },
  {
    kind: "expression",
    patterns: [
      `(?:tous|toutes)${space}(?:les${space})?(?:deux|trois)(?!\\p{L})|(?:l['’]une?|aucune?|chacune?)${space}des${space}deux(?!\\p{L})`,
      `les${space}deux(?=${space}n[e'’]|${space}se${space}|[.,;])|(?:deux|trois|quatre)${space}(?:à|par)${space}(?:deux|trois|quatre)(?!\\p{L})`,
      `à${space}deux${space}pas|mille${space}et${space}une${space}(?:nuits|façons|manières)|quatre${space}coins|pierre${space}deux${space}coups|(?:met|mettent|mettre)${space}en${space}quatre|à${space}100${space}?%|cinq${space}sens|zéro${space}déchet|deux-points`,
      `quarts?${space}d['’]heure|tiers-lieux?|tiers-mondes?|tiers${space}de${space}confiance|(?:le${space}|un${space})?tiers${space}secteur|à${space}moitié`,
      `(?:mise?s?|remise?s?|refaite?s?)${space}à${space}neuf(?!\\p{L})|regards?${space}neufs?(?!\\p{L})`,
    ],
  },
];

const compiled = exemptions.flatMap(({ patterns, exactCase }) =>
  patterns.map((pattern) => {
    return new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})`, exactCase ? "gu" : "giu");
  }),
);

/** Where a text holds numbers that are exempt by their kind, in order. */
export function exemptRanges(text: string): { readonly from: number; readonly to: number }[] {
  return compiled
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map((found) => ({ from: found.index, to: found.index + found[0].length }))
    .sort((a, b) => a.from - b.from);
}
