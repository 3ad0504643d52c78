import type { Finding } from "../finding.ts";

/** What was thrown while a document was made: by functions of the definition, or by pdfmake, in its own words. */
export function impossibleDocument(error: unknown): Finding {
  const { where, thrown } = error instanceof Stopped ? error : { where: "", thrown: error };
  return {
    code: "document-impossible",
    severity: "error",
    where,
    message: `La fabrication du document s’est arrêtée sur cette erreur\u00a0: «\u00a0${wordsOf(thrown)}\u00a0».`,
    remedy:
      "Corriger ce que dit cette erreur, dans la définition du document ou dans une fonction qu’elle donne (`header`, `footer`, `background`, `layout`).",
  };
}

/** What a function of the definition throws, thrown on with its place. */
export function calling<Result>(where: string, call: () => Result): Result {
  try {
    const result = call();
    // It is told that a promise is no content, whatever comes of it.
    if (result instanceof Promise) result.catch(() => {});
    return result;
  } catch (thrown) {
    throw new Stopped(where, thrown);
  }
}

class Stopped extends Error {
  readonly where: string;
  readonly thrown: unknown;

  constructor(where: string, thrown: unknown) {
    super(where);
    this.where = where;
    this.thrown = thrown;
  }
}

function wordsOf(thrown: unknown): string {
  const words = textOf(thrown).replace(/\s+/g, " ").trim();
  if (words === "") return "sans un mot";
  return words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
}

function textOf(thrown: unknown): string {
  try {
    return String((thrown as { message?: unknown } | null | undefined)?.message ?? thrown);
  } catch {
    return "";
  }
}

const LONGEST = 300;
