import type { Figure, Issue, Location } from "@panorama/schema";
import type { Lexicon } from "../claims/lexicon.ts";
import { parseClaim } from "../claims/parse-claim.ts";
import { quoted } from "../claims/quoted.ts";
import { isPercent } from "../claims/verdict.ts";
import { normalWords } from "../claims/words.ts";

/** Words between brackets that the grammar of claims does not know: they would be printed unproven. */
export function misreadIssue(
  words: string,
  unread: string,
  figure: Figure,
  lexicon: Lexicon,
  where: Location,
): Issue {
  return {
    code: "affirmation-incomprise",
    severity: "error",
    where,
    what: whatOf(words, unread),
    why: countedBy(figure),
    remedy: remedyOf(words, unread, figure, lexicon),
  };
}

function whatOf(words: string, unread: string): string {
  if (/[*_`<]/.test(words)) {
    return `${quoted(words)} porte une mise en forme à l’intérieur des crochets.`;
  }
  return unread === normalWords(words)
    ? `${quoted(words)} ne se lit pas comme un nombre : la phrase ne peut pas être vérifiée.`
    : `${quoted(unread)} n’est pas compris dans ${quoted(words)} : la phrase ne peut pas être vérifiée.`;
}

function countedBy(figure: Figure): string {
  const { label, id, unit } = figure;
  const counted = isPercent(figure) ? "est un pourcentage" : `compte des ${unit.plural}`;
  return `Ce chiffre, « ${label} » (${id}), ${counted}.`;
}

function remedyOf(words: string, unread: string, { id }: Figure, lexicon: Lexicon): string {
  if (/[*_`<]/.test(words)) {
    return `Mettre les signes autour : **[${words.replaceAll(/[*_`<>]/g, "")}]{=${id}}**.`;
  }
  if (/\d\.\d/.test(words)) {
    return "Séparer les milliers par une espace (560 000), et les décimales par une virgule (44,4).";
  }
  const cut = words.length - unread.length;
  const [head, tail] = [words.slice(0, cut).trim(), words.slice(cut).trim()];
  const splits =
    /^(?:demi|de (?:millier|million|milliard)|\p{L}+aine|millier|million|milliard|sur )/u;
  if (
    head !== "" &&
    !splits.test(unread) &&
    normalWords(tail) === unread &&
    "statement" in parseClaim(head, lexicon)
  ) {
    return `Sortir ces mots des crochets : [${head}]{=${id}} ${tail}.`;
  }
  return "Ne laisser entre les crochets qu’un nombre et ce qui le nuance (« plus de », « près de », « environ », « entre … et … », « la moitié », « en hausse de », « deuxième »), avec l’unité de ce chiffre.";
}
