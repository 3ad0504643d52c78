import type { Issue, Location } from "@panorama/schema";
import { quoted } from "../claims/quoted.ts";

/** Words between brackets that the grammar of claims does not know: they would be printed unproven. */
export function misreadIssue(words: string, unread: string, where: Location): Issue {
  const marked = /[*_`<]/.test(words);
  return {
    code: "affirmation-incomprise",
    severity: "error",
    where,
    what: marked
      ? `${quoted(words)} porte une mise en forme à l’intérieur des crochets.`
      : `${quoted(unread)} n’est pas compris dans ${quoted(words)} : la phrase ne peut pas être vérifiée.`,
    remedy: marked
      ? "Mettre les signes autour : **[plus de 500]{=…}**."
      : "Ne laisser entre les crochets qu’un nombre et ce qui le nuance (« plus de », « près de », « environ », « entre … et … », « la moitié », « en hausse de », « deuxième »), avec son unité ; sortir les autres mots des crochets.",
  };
}
