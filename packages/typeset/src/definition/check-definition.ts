import type { Report } from "../finding.ts";
import type { FontBook } from "../fonts/font-book.ts";
import { checkAttachments } from "./check-attachments.ts";
import { checkContent } from "./check-content.ts";
import { checkPage } from "./check-page.ts";
import { checkStyles } from "./check-styles.ts";
import type { DocumentDefinition } from "./document-definition.ts";
import type { Loose } from "./loose.ts";
import { checkRules, language, ruleIn, text, words } from "./value-rules.ts";

/** Properties of pdfmake's that change what a document is, and that are not kept. */
const REFUSED: Readonly<Record<string, string>> = {
  watermark: "Poser le filigrane dans `background`.",
  pageBreakBefore: "Dire `keepWithNext`, `unbreakable` ou `pageBreak` sur les nœuds concernés.",
  userPassword: "Retirer le mot de passe\u00a0: un document d’archive n’est pas chiffré.",
  ownerPassword: "Retirer le mot de passe\u00a0: un document d’archive n’est pas chiffré.",
};

const INFORMATION = { author: text, subject: text, keywords: text, creator: text, producer: text };

/** Tells, before anything is laid out, what is wrong with a document and what an accessible one lacks. */
export function checkDefinition(
  definition: DocumentDefinition,
  fonts: FontBook,
  report: Report,
): void {
  checkProperties(definition, fonts, report);
  checkPage(definition, report);
  checkAttachments(definition.attachments, report);
  checkStyles(definition, report);
  checkContent(definition, report);
}

/** A title, a date, a language, fonts; and nothing that is not kept. */
function checkProperties(definition: DocumentDefinition, fonts: FontBook, report: Report): void {
  const tell = (code: string, where: string, message: string, remedy: string) =>
    report({ code, severity: "error", where, message, remedy });
  if (!words.holds(definition.info?.title)) {
    tell(
      "titre-absent",
      "info.title",
      "Le document n’a pas de titre\u00a0: les lecteurs d’écran annonceraient un nom de fichier.",
      "Donner un titre au document.",
    );
  }
  checkRules(
    { ...definition.info } satisfies Loose,
    (name) => ruleIn(INFORMATION, name),
    (name) => `info.${name}`,
    report,
  );
  if (
    !(definition.info?.creationDate instanceof Date) ||
    Number.isNaN(definition.info.creationDate.getTime())
  ) {
    tell(
      "date-absente",
      "info.creationDate",
      "Le document n’a pas de date\u00a0: la sienne changerait à chaque fabrication.",
      "Donner au document la date de ses données.",
    );
  }
  if (!language.holds(definition.language)) {
    tell(
      "langue-absente",
      "language",
      "Le document ne dit pas sa langue\u00a0: une voix de synthèse ne saurait pas comment le lire.",
      "Donner la langue par son code, «\u00a0fr-FR\u00a0» pour le français.",
    );
  }
  if (Object.keys(fonts).length === 0) {
    tell(
      "police-absente",
      "fonts",
      "Aucune police n’est fournie\u00a0: rien ne peut être imprimé.",
      "Fournir au moins une famille de caractères.",
    );
  }
  for (const [property, remedy] of Object.entries(REFUSED)) {
    if ((definition as Record<string, unknown>)[property] === undefined) continue;
    tell(
      "propriete-refusee",
      property,
      `La propriété «\u00a0${property}\u00a0» de pdfmake n’est pas prise en charge.`,
      remedy,
    );
  }
}
