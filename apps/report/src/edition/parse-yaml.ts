import { type Issue, nearest } from "@panorama/schema";
import {
  type Alias,
  type Document,
  isMap,
  isNode,
  LineCounter,
  parseDocument,
  visit,
  type YAMLError,
} from "yaml";
import { z } from "zod";

const french = z.locales.fr().localeError;

/** A parsed file, and where in it the value of a path stands. */
export type ParsedYaml<T> = {
  /** Undefined as soon as there is an issue. */
  readonly value: T | undefined;
  readonly issues: Issue[];
  readonly placeOf: (path: readonly (string | number)[]) => Issue["where"];
};

/** Reads a YAML file as a schema describes it; every mistake of syntax or of shape has its line and column. */
export function parseYaml<S extends z.ZodType>(
  file: string,
  text: string,
  schema: S,
): ParsedYaml<z.infer<S>> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, version: "1.2" });
  const placeOf = (path: readonly (string | number)[], key?: string) => {
    const offset = offsetOf(document, path, key);
    const { line, col } = offset === undefined ? { line: 1, col: 1 } : lines.linePos(offset);
    return { file, line, column: col };
  };
  const mistakes = [...document.errors, ...document.warnings];
  if (mistakes.length > 0) {
    const issues = mistakes.slice(0, 1).map((mistake) => syntaxIssue(file, mistake));
    return { value: undefined, issues, placeOf };
  }
  const alias = aliasOf(document);
  if (alias !== undefined) {
    const { line, col } = lines.linePos(alias.range?.[0] ?? 0);
    return { value: undefined, issues: [aliasIssue({ file, line, column: col })], placeOf };
  }
  const parsed = schema.safeParse(document.toJS(), { error: french });
  if (parsed.success) return { value: parsed.data, issues: [], placeOf };
  const issues = parsed.error.issues.map((problem) =>
    shapeIssue(problem, placeOf, givenAt(document, problem.path), keysAt(schema, problem.path)),
  );
  return { value: undefined, issues, placeOf };
}

/** What a file has where something is wrong. */
type Given = "missing" | "empty" | "other";

function givenAt(document: Document, path: readonly PropertyKey[]): Given {
  if (!document.hasIn(path)) return "missing";
  const value = document.getIn(path);
  return path.length > 0 && (value === null || value === undefined) ? "empty" : "other";
}

/** The keys that a schema knows at a path; none where it is no object. */
function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  for (const wrapper of [z.ZodDefault, z.ZodOptional, z.ZodReadonly]) {
    if (schema instanceof wrapper) return keysAt(schema.unwrap(), path);
  }
  const [step, ...rest] = path;
  if (schema instanceof z.ZodArray) return keysAt(schema.element, rest);
  if (!(schema instanceof z.ZodObject)) return [];
  if (step === undefined) return Object.keys(schema.shape);
  const inner = schema.shape[String(step)];
  return inner === undefined ? [] : keysAt(inner, rest);
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

/** The first alias of a document: an editor has no use for them, and they can multiply beyond reason. */
function aliasOf(document: Document): Alias | undefined {
  let found: Alias | undefined;
  visit(document, {
    Alias: (_, alias) => {
      found = alias;
      return visit.BREAK;
    },
  });
  return found;
}

function aliasIssue(where: Issue["where"]): Issue {
  return {
    code: "yaml-invalide",
    severity: "error",
    where,
    what: "L’astérisque renvoie à une ancre YAML, ce qui n’est pas admis ici.",
    remedy: "Écrire la valeur en entier ; mettre entre guillemets un texte qui commence par « * ».",
  };
}

function shapeIssue(
  problem: z.core.$ZodIssue,
  placeOf: (path: readonly (string | number)[], key?: string) => Issue["where"],
  given: Given,
  known: readonly string[],
): Issue {
  const key = problem.code === "unrecognized_keys" ? problem.keys[0] : undefined;
  const path = problem.path.map((step) => (typeof step === "symbol" ? String(step) : step));
  const name = path.map((step) => (typeof step === "number" ? `entrée ${step + 1}` : step));
  return {
    code: "yaml-inattendu",
    severity: "error",
    where: placeOf(path, key),
    what: [...name, given === "empty" ? "aucune valeur" : problem.message].join(" : ").concat("."),
    remedy: given === "other" ? remedyOf(problem, key, known) : fillings[given],
  };
}

const fillings = {
  missing: "Ajouter cette ligne, comme dans les autres entrées.",
  empty: "Donner une valeur après les deux-points, ou retirer la ligne.",
};

function remedyOf(
  problem: z.core.$ZodIssue,
  key: string | undefined,
  known: readonly string[],
): string {
  if (key !== undefined && /^\d+$/.test(key)) {
    return "Écrire les décimales avec un point : 3.087.";
  }
  const close = key === undefined ? undefined : nearest(key, known);
  if (close !== undefined) return `Écrire « ${close} » ?`;
  if (key !== undefined) return "Corriger le nom de cette clé, ou la retirer.";
  if (problem.code === "invalid_type" && problem.expected === "boolean") {
    return "Écrire true (oui) ou false (non), sans guillemets.";
  }
  if (problem.code === "invalid_type" && problem.expected === "string") {
    return "Mettre cette valeur entre guillemets : elle se lit sinon comme un nombre ou une date.";
  }
  if (problem.code === "invalid_type" && problem.expected === "number") {
    return "Écrire le nombre sans espaces ni guillemets, avec un point pour les décimales : 2573180, 2.5.";
  }
  if (problem.code === "too_big") return `Donner ${problem.maximum} au plus.`;
  if (problem.code === "too_small") return `Donner ${problem.minimum} au moins.`;
  if (problem.code === "invalid_value") {
    return "Choisir l’une de ces valeurs ; un code fait de chiffres s’écrit entre guillemets.";
  }
  return "Reprendre la forme des autres entrées de ce fichier.";
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
