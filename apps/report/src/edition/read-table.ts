import { type Issue, nearest } from "@panorama/schema";
import { CsvError, parse } from "csv-parse/sync";

/** One row of a table: its cells by column name, and where each stands. */
export type TableRow = {
  readonly line: number;
  cell(column: string): string;
  /** The spreadsheet address of a cell, such as `F12`. */
  address(column: string): string;
};

type CsvRecord = { readonly record: string[]; readonly info: { readonly lines: number } };

/** Reads a semicolon- or tab-separated table whose header names exactly the given columns, in any order. */
export function readTable(
  file: string,
  text: string,
  columns: readonly string[],
): { rows: TableRow[]; issues: Issue[] } {
  const unreasonable = sizeIssues(file, text);
  if (unreasonable.length > 0) return { rows: [], issues: unreasonable };
  try {
    const records = parse(text, {
      bom: true,
      delimiter: [";", "\t"],
      info: true,
      relax_column_count: true,
    }) as unknown as CsvRecord[]; // the library's types ignore `info`
    const header = records[0]?.record.map((name) => name.trim()) ?? [];
    if (header.length === 1 && header[0]?.includes(",")) {
      return { rows: [], issues: [separatorIssue(file)] };
    }
    const issues = [
      ...checkHeader(file, header, columns),
      ...records
        .slice(1)
        .flatMap(({ record, info }) => checkWidth(file, record, header, info.lines)),
    ];
    return { rows: issues.length > 0 ? [] : rowsOf(records, header), issues };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { rows: [], issues: [syntaxIssue(file, text, error)] };
  }
}

function rowsOf(records: readonly CsvRecord[], header: readonly string[]): TableRow[] {
  return records.flatMap(({ record, info }, position) => {
    if (position === 0 || record.every((cell) => cell.trim() === "")) return [];
    return {
      line: info.lines,
      cell: (column) => record[header.indexOf(column)]?.trim() ?? "",
      address: (column) => `${columnLetter(header.indexOf(column))}${position + 1}`,
    };
  });
}

function columnLetter(position: number): string {
  const letter = String.fromCharCode(65 + (position % 26));
  return position < 26 ? letter : columnLetter(Math.floor(position / 26) - 1) + letter;
}

function checkHeader(file: string, header: readonly string[], columns: readonly string[]): Issue[] {
  const problem = (code: string, what: string, remedy: string, position: number): Issue => ({
    code,
    severity: "error",
    where: { file, line: 1, ...(position >= 0 && { cell: `${columnLetter(position)}1` }) },
    what,
    remedy,
  });
  const absent = columns
    .filter((name) => !header.includes(name))
    .map((name) =>
      problem(
        "colonne-absente",
        `La colonne « ${name} » manque.`,
        `L’en-tête attendu est : ${columns.join(";")}.`,
        -1,
      ),
    );
  const others = header.flatMap((name, position) => {
    if (header.indexOf(name) < position) {
      return problem(
        "colonne-en-double",
        `La colonne « ${name} » est donnée deux fois.`,
        "Ne garder qu’une des deux colonnes.",
        position,
      );
    }
    if (columns.includes(name)) return [];
    const close = nearest(name, columns);
    return problem(
      "colonne-inconnue",
      `La colonne « ${name} » n’est pas attendue.`,
      close === undefined ? "La retirer." : `Écrire « ${close} » ?`,
      position,
    );
  });
  return [...absent, ...others];
}

function checkWidth(
  file: string,
  record: readonly string[],
  header: readonly string[],
  line: number,
): Issue[] {
  const blank = record.every((cell) => cell.trim() === "");
  if (blank || record.length === header.length) return [];
  return [
    {
      code: "ligne-irreguliere",
      severity: "error",
      where: { file, line },
      what: `La ligne a ${record.length} cellules, l’en-tête ${header.length}.`,
      remedy:
        "Mettre entre guillemets un texte qui contient un point-virgule, compléter les cellules vides.",
    },
  ];
}

const MOST_LINES = 300_000;
const LONGEST_LINE = 100_000;

/** A table that no edition can have would take the parser's memory: it is refused unread. */
function sizeIssues(file: string, text: string): Issue[] {
  let [lines, start] = [1, 0];
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", start)) {
    if (end - start > LONGEST_LINE) break;
    start = end + 1;
    lines++;
  }
  const rest = text.indexOf("\n", start);
  const longest = (rest < 0 ? text.length : rest) - start;
  if (lines <= MOST_LINES && longest <= LONGEST_LINE) return [];
  return [
    {
      code: "tableau-trop-grand",
      severity: "error",
      where: { file, line: lines },
      what: `Le tableau dépasse ${MOST_LINES} lignes, ou une ligne ${LONGEST_LINE} signes.`,
      remedy: "Vérifier qu’il s’agit du bon fichier, et retirer les lignes vides de la fin.",
    },
  ];
}

function separatorIssue(file: string): Issue {
  return {
    code: "separateur-inattendu",
    severity: "error",
    where: { file, line: 1 },
    what: "Les colonnes sont séparées par des virgules, qui servent ici aux décimales.",
    remedy: "Enregistrer le tableau au format CSV avec le point-virgule comme séparateur.",
  };
}

/** The library tells where it gave up, which for a quote that stays open is the end of the file. */
function syntaxIssue(file: string, text: string, error: CsvError): Issue {
  const unpaired = text.split("\n").findIndex((line) => line.split('"').length % 2 === 0) + 1;
  const line = unpaired > 0 ? unpaired : Number(error.lines) || 1;
  return {
    code: "csv-invalide",
    severity: "error",
    where: { file, line },
    what: "Un guillemet est mal placé ou n’est pas refermé.",
    remedy: "Doubler les guillemets à l’intérieur d’un texte, et le refermer.",
  };
}
