import {
  type Issue,
  type Observation,
  observationTable,
  type Status,
  statuses,
} from "@panorama/schema";
import { type CellValue, parseValue } from "./parse-value.ts";
import { readTable, type TableRow } from "./read-table.ts";

const columns = observationTable.fields.map(({ name }) => name);

/** The observations of a CSV file; a row with a cell that cannot be read gives issues instead. */
export function readObservations(
  file: string,
  text: string,
): {
  observations: Observation[];
  issues: Issue[];
  /** An issue about an observation, put at the cell that it is about and not at its value. */
  placeOf: (issue: Issue) => Issue;
} {
  const { rows, issues } = readTable(file, text, columns);
  const read = rows.map((row) => readRow(file, row));
  const byLine = new Map(rows.map((row) => [row.line, row]));
  return {
    placeOf: (issue) => {
      const row = byLine.get(issue.where.line ?? 0);
      const column = columnOf[issue.code];
      if (row === undefined || column === undefined || issue.where.file !== file) return issue;
      return { ...issue, where: { ...issue.where, cell: row.address(column) } };
    },
    observations: read.flatMap(({ observation }) => observation ?? []),
    issues: [...issues, ...read.flatMap((row) => row.issues)],
  };
}

/** The column that each issue about a code speaks of. */
const columnOf: Record<string, string> = {
  "arrondi-incoherent": "arrondi",
  "categorie-inconnue": "categorie",
  "edition-inconnue": "edition",
  "indicateur-inconnu": "indicateur",
  "indicateur-premature": "indicateur",
  "methode-inconnue": "methode",
  "millesime-inconnu": "millesime",
  "perimetres-melanges": "perimetre",
  "structure-hors-edition": "perimetre",
  "structure-inconnue": "perimetre",
};

type ReadRow = { observation?: Observation; issues: Issue[] };

function readRow(file: string, row: TableRow): ReadRow {
  const issues: Issue[] = [];
  const report = (column: string, code: string, what: string, remedy: string) => {
    const where = { file, line: row.line, cell: row.address(column) };
    issues.push({ code, severity: "error", where, what, remedy });
  };
  const numberIn = (column: string) => {
    const cell: CellValue = parseValue(row.cell(column));
    if (cell.kind === "refused") report(column, cell.code, cell.what, cell.remedy);
    return cell.kind === "number" ? cell.value : null;
  };
  for (const column of ["edition", "millesime", "perimetre", "indicateur"]) {
    if (row.cell(column) === "") {
      report(column, "cellule-vide", `La colonne « ${column} » est vide.`, "La remplir.");
    }
  }
  const value = numberIn("valeur");
  const roundedTo = numberIn("arrondi");
  if (roundedTo !== null && (roundedTo < 2 || roundedTo > 1e9 || !Number.isInteger(roundedTo))) {
    report(
      "arrondi",
      "arrondi-invalide",
      `L’arrondi ${roundedTo} n’est pas un entier compris entre 2 et un milliard.`,
      "Laisser vide pour une valeur exacte ; écrire 100 pour une valeur connue à la centaine.",
    );
  }
  const status = row.cell("statut");
  if (!isStatus(status)) {
    const known = Object.keys(statuses).join(", ");
    report(
      "statut",
      "statut-inconnu",
      status === "" ? "Le statut est vide." : `Statut inconnu : « ${status} ».`,
      `Donner l’un des statuts ${known} (A pour une valeur déclarée).`,
    );
  }
  if (issues.length > 0 || !isStatus(status)) return { issues };
  const optional = (column: string) => (row.cell(column) === "" ? null : row.cell(column));
  return {
    issues,
    observation: {
      edition: row.cell("edition"),
      vintage: row.cell("millesime"),
      scope: row.cell("perimetre"),
      indicator: row.cell("indicateur"),
      category: optional("categorie"),
      value,
      status,
      roundedTo,
      method: optional("methode"),
      comment: optional("commentaire"),
      source: { file, line: row.line, cell: row.address("valeur") },
    },
  };
}

function isStatus(text: string): text is Status {
  return Object.hasOwn(statuses, text);
}
