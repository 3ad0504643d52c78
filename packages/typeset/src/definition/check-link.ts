import type { Report } from "../finding.ts";

/** What runs, or opens what only one machine has. */
const REFUSED = /^(javascript|vbscript|data|file|blob):/i;

/** Tells a link that a reader of the document could not, or should not, follow. */
export function checkLink(link: unknown, where: string, report: Report): void {
  if (typeof link !== "string") return;
  const isUnwritable = /\p{Cc}/u.test(link);
  const [scheme] = REFUSED.exec(link.replace(/[\s\p{Cc}]/gu, "")) ?? [];
  if (!isUnwritable && scheme === undefined) return;
  report({
    code: "lien-refuse",
    severity: "error",
    where,
    message:
      scheme === undefined
        ? "L’adresse d’un lien contient un caractère de commande\u00a0: on ne saurait où elle mène."
        : `L’adresse d’un lien commence par «\u00a0${scheme}\u00a0»\u00a0: elle n’est pas celle d’une page que chacun peut ouvrir.`,
    remedy: "Donner une adresse qui commence par `https://`, `mailto:` ou `tel:`.",
  });
}
