import type { Issue } from "@panorama/schema";
import { type Document, isMap, isNode, LineCounter, parseDocument, type YAMLError } from "yaml";
import { z } from "zod";

const french = z.locales.fr().localeError;

/**
 * A YAML file as the value that a schema describes; every mistake of syntax or of shape with its line and column.
 * The value is undefined as soon as there is an issue.
 */
export function parseYaml<S extends z.ZodType>(
  file: string,
  text: string,
  schema: S,
): { value: z.infer<S> | undefined; issues: Issue[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, version: "1.2" });
  const mistakes = [...document.errors, ...document.warnings];
  if (mistakes.length > 0) {
    return { value: undefined, issues: mistakes.map((mistake) => syntaxIssue(file, mistake)) };
  }
  const parsed = schema.safeParse(document.toJS(), { error: french });
  if (parsed.success) return { value: parsed.data, issues: [] };
  const issues = parsed.error.issues.map((problem) => shapeIssue(file, problem, document, lines));
  return { value: undefined, issues };
}

const syntaxMessages: Partial<Record<YAMLError["code"], string>> = {
  BAD_INDENT: "Le retrait de la ligne n’est pas celui attendu.",
  BLOCK_AS_IMPLICIT_KEY:
    "Une ligne « clé: valeur » est mal formée (deux-points en trop, ou retrait).",
  DUPLICATE_KEY: "La même clé est donnée deux fois.",
  MISSING_CHAR: "Un signe manque : guillemet, deux-points, crochet ou accolade.",
  MULTILINE_IMPLICIT_KEY: "Une clé s’étend sur deux lignes : un deux-points manque sans doute.",
  TAB_AS_INDENT: "Le retrait est fait de tabulations.",
  UNEXPECTED_TOKEN: "Un signe inattendu interrompt la ligne.",
};

function syntaxIssue(file: string, { code, linePos }: YAMLError): Issue {
  const [start] = linePos ?? [];
  return {
    code: "yaml-invalide",
    severity: "error",
    where: start === undefined ? { file } : { file, line: start.line, column: start.col },
    what: syntaxMessages[code] ?? "La syntaxe YAML n’est pas valide à cet endroit.",
    remedy:
      "Corriger la ligne : retraits faits d’espaces, « clé: valeur », textes à deux-points entre guillemets.",
  };
}

function shapeIssue(
  file: string,
  problem: z.core.$ZodIssue,
  document: Document,
  lines: LineCounter,
): Issue {
  const unknownKey = problem.code === "unrecognized_keys" ? problem.keys[0] : undefined;
  const path = problem.path.map((step) => (typeof step === "symbol" ? String(step) : step));
  const offset = offsetOf(document, path, unknownKey);
  const { line, col } = offset === undefined ? { line: 1, col: 1 } : lines.linePos(offset);
  const name = path.join(".");
  return {
    code: "yaml-inattendu",
    severity: "error",
    where: { file, line, column: col },
    what: name === "" ? `${problem.message}.` : `${name} : ${problem.message}.`,
    remedy: "Reprendre la forme des autres entrées de ce fichier.",
  };
}

/** Where the value of a path begins; of a missing one, its nearest parent that is there. */
function offsetOf(
  document: Document,
  path: readonly (string | number)[],
  key: string | undefined,
): number | undefined {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true);
    if (!isNode(node)) continue;
    if (isMap(node) && key !== undefined) {
      const pair = node.items.find((item) => String(item.key) === key);
      if (pair !== undefined && isNode(pair.key)) return pair.key.range?.[0];
    }
    return node.range?.[0];
  }
  return undefined;
}
