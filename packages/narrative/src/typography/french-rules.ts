import { NARROW, NO_BREAK, SPACE } from "./spaces.ts";

/**
 * What a rule finds, and what it puts there; `$1` stands for the pattern's first group. A pattern takes in the mark that
 * a space belongs to, so that marks inside a name or an address are left alone.
 */
export type FrenchRule = {
  readonly find: RegExp;
  readonly put: string | ((found: string) => string);
  readonly why: string;
};

function pattern(source: TemplateStringsArray, ...parts: string[]): RegExp {
  return new RegExp(String.raw(source, ...parts), "gu");
}

const wordStart = String.raw`(?<![\p{L}\p{N}])`;
const wordEnd = String.raw`(?![\p{L}\p{M}\p{N}])`;

/** « :: », « := » and « != » are code. */
const highMark = `([;!?]|(?<!:):(?!:))(?!=)`;
const mayPrecedeMark = String.raw`[\p{L}\p{M}\p{N}\p{Sc}%‰°….)\]}»”’"'\ufffc]`;
const mayFollowMark = String.raw`[;:!?…]*(?:$|\s|[)\]},»]|["'’”]${wordEnd})`;

const ordinalNumber = String.raw`(?<![\p{L}\p{N}_#]|\d[.,])[1-9]\d{0,3}`;
/** `2e-5` is a power of ten; `6e-5e` are two forms of a school. */
const ordinalEnd = String.raw`(?![\p{L}\p{M}\p{N}_]|-\d+(?![\deèᵉ]))`;
const roman = `${wordStart}[IVX]{1,8}`;
const centuries = "(?:siècles?|millénaires?|arrondissements?|République)";
const months =
  "(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)";
/** « XIXe et XXe siècles », « XIXe-XXe siècles »: the noun comes after the last one. */
const anotherRoman = `(?:,?${SPACE}(?:et|ou|au|à)${SPACE}|,${SPACE}|[-–/])[IVX]{1,8}(?:e|ème|ᵉ)`;

const units =
  "(?:°[CF]|k?€|M€|Md€|[$£]|h|min|m?s|[kcm]?m[²³]?|[km]?g|t|ha|[cm]?l|[kKMGT]o|p(?=[.]))";

/** Endings as Unicode’s modifier letters: raised in plain text too, where the font has them. */
const raised: Readonly<Record<string, string>> = {
  er: "ᵉʳ",
  re: "ʳᵉ",
  ère: "ʳᵉ",
  ere: "ʳᵉ",
  e: "ᵉ",
  ème: "ᵉ",
  eme: "ᵉ",
};

function raise(ending: string): string {
  const plural = ending.endsWith("s");
  return (raised[plural ? ending.slice(0, -1) : ending] ?? ending) + (plural ? "ˢ" : "");
}

/**
 * In the order they are applied. « Lexique » is the Lexique des règles typographiques en usage à l’Imprimerie
 * nationale. It sets a full no-break space before the colon and inside « »: here they are narrow, like
 * the other marks, as most books print them today.
 */
export const frenchRules: readonly FrenchRule[] = [
  {
    find: pattern`(?<=(?<![\p{L}\p{N}_#]|\d[.,])1)(?:er|re|ère|ere)s?${ordinalEnd}`,
    put: raise,
    why: "1ᵉʳ, 1ʳᵉ (Lexique)",
  },
  {
    find: pattern`(?<=${ordinalNumber})(?:e|ème|eme)s?${ordinalEnd}`,
    put: raise,
    why: "2ᵉ, neither 2ème nor 2è (Lexique)",
  },
  {
    find: pattern`(?<=${roman})(?:e|ème)(?=${SPACE}+${centuries}${wordEnd}|${anotherRoman}${wordEnd})`,
    put: raise,
    why: "XXIᵉ siècle (Lexique); « Le » and « Ce » are words, hence only I, V and X",
  },
  {
    find: pattern`(?<=${wordStart}I)(?:er|re)${wordEnd}`,
    put: raise,
    why: "François Iᵉʳ, Iʳᵉ République (Lexique)",
  },
  {
    find: pattern`(?<=[ᵉʳ]ˢ?)${SPACE}+(?=(?:${centuries}|${months})${wordEnd})`,
    put: NO_BREAK,
    why: "an ordinal stays with its noun (Lexique)",
  },
  {
    find: pattern`${wordStart}([nN])${SPACE}*[°º]${SPACE}*(?=\d)`,
    put: `$1°${NO_BREAK}`,
    why: "n° 5 (Lexique); º is the Spanish ordinal sign",
  },
  {
    find: pattern`(?<=[\p{Ll},(]${SPACE}?)N(?=°${NO_BREAK}\d)`,
    put: "n",
    why: "no capital inside a sentence",
  },
  {
    find: pattern`(?<=[\p{L}\p{M}])'(?=[\p{L}\p{N}«\ufffc])`,
    put: "’",
    why: "the apostrophe; after a digit it is a foot or a minute, elsewhere a quotation mark",
  },
  {
    find: pattern`«(?:${SPACE}+|(?=\S))`,
    put: `«${NARROW}`,
    why: "inside the quotation marks (Lexique)",
  },
  {
    find: pattern`(?<=[^\s([{])${SPACE}*»`,
    put: `${NARROW}»`,
    why: "inside the quotation marks (Lexique)",
  },
  {
    find: pattern`(?<=[^\s([{])${SPACE}+${highMark}`,
    put: `${NARROW}$1`,
    why: "before ; : ! ? (Lexique)",
  },
  {
    find: pattern`(?<=${mayPrecedeMark})${highMark}(?=${mayFollowMark})`,
    put: `${NARROW}$1`,
    why: "the same, forgotten; only where a clause ends, for 10:30 and a?b=c are no clauses",
  },
  {
    find: pattern`(?<![\p{L}\p{N}]|\d[.,])\d{1,3}(?:${SPACE}\d{3})+(?!\d)`,
    put: (number) => number.replace(pattern`${SPACE}`, NARROW),
    why: "thousands (Lexique)",
  },
  {
    find: pattern`(?<=\d)${SPACE}*([%‰])(?![\p{L}\p{N}])`,
    put: `${NARROW}$1`,
    why: "percentages, as figures are printed",
  },
  {
    find: pattern`(?<=\d)${SPACE}+(?=${units}(?![\p{L}\p{N}'’]))`,
    put: NO_BREAK,
    why: "a number stays with its unit (Lexique)",
  },
  {
    find: pattern`(?<=\d${SPACE}?(?:h|min))${SPACE}+(?=\d)`,
    put: NO_BREAK,
    why: "10 h 30 (Lexique)",
  },
  {
    find: pattern`(?<![\p{L}\p{N}_]|\d[.,])((?![12]\d{3}${SPACE})\d+(?:[.,]\d+)*)${SPACE}+(?=\p{L})`,
    put: `$1${NO_BREAK}`,
    why: "a number stays with what it counts (Lexique); a year counts nothing",
  },
  {
    find: pattern`${wordStart}(MM?\.|Mmes?|Mlles?|Drs?|Prs?|Mgr)${SPACE}+(?=\p{Lu})`,
    put: `$1${NO_BREAK}`,
    why: "a title stays with its name (Lexique); « Me » is a pronoun too",
  },
  {
    find: pattern`${wordStart}(pp?\.|[Aa]rt\.|[Cc]hap\.|[Ff]ig\.|[Vv]ol\.|§)${SPACE}+(?=\d)`,
    put: `$1${NO_BREAK}`,
    why: "a reference stays with its number (Lexique)",
  },
];
