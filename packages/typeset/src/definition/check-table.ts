import type { Report } from "../finding.ts";
import type { Loose } from "./loose.ts";

/** Checks that the rows of a table make a grid, and gives them where they do; `placeOf` names a place in it. */
export function checkTable(
  table: unknown,
  placeOf: (key: string) => string,
  report: Report,
  { presentation = false } = {},
): unknown[][] {
  const tell = (code: string, at: string, message: string, remedy: string) =>
    report({ code, severity: "error", where: at, message, remedy });
  const { body, widths, headerRows } = (table ?? {}) as Loose;
  const columns = Array.isArray(body) && Array.isArray(body[0]) ? body[0].length : 0;
  if (!Array.isArray(body) || columns === 0 || !body.every((row) => Array.isArray(row))) {
    tell(
      "tableau-vide",
      placeOf(""),
      "Un tableau n’a pas de cellule, ou ses lignes ne sont pas des listes de cellules.",
      "Donner au tableau une liste de lignes (`body`), à chaque ligne une liste de cellules, ou le retirer.",
    );
    return [];
  }
  if (Array.isArray(widths) && widths.length !== columns) {
    tell(
      "largeurs-inegales",
      placeOf(""),
      `Le tableau a ${columns} colonnes, et ${widths.length} largeurs sont données.`,
      "Donner une largeur à chaque colonne.",
    );
  }
  if (typeof headerRows === "number" && !(headerRows >= 0 && headerRows <= body.length)) {
    tell(
      "entete-hors-du-tableau",
      placeOf(""),
      `Le tableau a ${body.length} lignes, et ${headerRows} lignes d’en-tête sont demandées.`,
      "Corriger `headerRows`.",
    );
  }
  const grid = new Grid(body, columns);
  for (const { code, row, column, message, remedy } of grid.problems(!presentation))
    tell(code, placeOf(keyOf(row, column)), message, remedy);
  return body;
}

function keyOf(row: number, column: number): string {
  return `.table.body[${row}]${column < 0 ? "" : `[${column}]`}`;
}

type Problem = {
  readonly code: string;
  readonly row: number;
  readonly column: number;
  readonly message: string;
  readonly remedy: string;
};

/** Cells by row and column, and which of them a span covers. */
class Grid {
  readonly #body: readonly (readonly unknown[])[];
  readonly #columns: number;
  readonly #covered = new Set<string>();

  constructor(body: readonly (readonly unknown[])[], columns: number) {
    this.#body = body;
    this.#columns = columns;
  }

  *problems(hasRows: boolean): Generator<Problem> {
    for (const [row, cells] of this.#body.entries()) {
      if (cells.length > this.#columns) yield this.#uneven(row);
      for (let column = 0; column < this.#columns; column++)
        yield* this.#cell(row, column, cells[column]);
      if (hasRows && this.#isHidden(row)) yield hiddenRow(row);
    }
  }

  *#cell(row: number, column: number, cell: unknown): Generator<Problem> {
    if (this.#covered.has(`${row} ${column}`)) {
      if (!isEmpty(cell)) yield coveredCell(row, column);
      return;
    }
    if (cell === undefined) {
      yield this.#uneven(row);
      return;
    }
    const [across, down] = [spanOf(cell, "colSpan"), spanOf(cell, "rowSpan")];
    const fits = column + across <= this.#columns && row + down <= this.#body.length;
    if (!fits || !(across >= 1) || !(down >= 1)) {
      yield spanOutside(row, column, across, down);
      return;
    }
    for (let below = row; below < row + down; below++)
      for (let beside = column; beside < column + across; beside++)
        if (below > row || beside > column) this.#covered.add(`${below} ${beside}`);
  }

  #isHidden(row: number): boolean {
    for (let column = 0; column < this.#columns; column++)
      if (!this.#covered.has(`${row} ${column}`)) return false;
    return true;
  }

  #uneven(row: number): Problem {
    const count = this.#body[row]?.length ?? 0;
    return {
      code: "ligne-inegale",
      row,
      column: -1,
      message: `Cette ligne a ${count} cellules, et la première ligne du tableau en a ${this.#columns}.`,
      remedy: "Donner à chaque ligne autant de cellules, vides au besoin.",
    };
  }
}

function spanOf(cell: unknown, name: "colSpan" | "rowSpan"): number {
  const span = (cell as Loose | null)?.[name];
  if (span === undefined || span === null) return 1;
  return typeof span === "number" && Number.isInteger(span) ? span : Number.NaN;
}

/** What may stand where a span covers a cell. */
function isEmpty(cell: unknown): boolean {
  if (cell === undefined || cell === null || cell === "") return true;
  if (typeof cell !== "object") return false;
  const keys = Object.keys(cell).filter((key) => key !== "text");
  const { text } = cell as Loose;
  return (text === undefined || text === "") && !keys.some((key) => HOLDING.has(key));
}

/** Properties that hold something to read or to see. */
const HOLDING = new Set(
  "stack columns flow aside ul ol figure table toc image svg canvas qr".split(" "),
);

function coveredCell(row: number, column: number): Problem {
  return {
    code: "cellule-recouverte",
    row,
    column,
    message:
      "Cette cellule est recouverte par une cellule fusionnée\u00a0: son contenu serait perdu.",
    remedy: "Vider la cellule recouverte, ou réduire la fusion (`colSpan`, `rowSpan`).",
  };
}

/** A row of which nothing is seen would be a row without cells for those who listen. */
function hiddenRow(row: number): Problem {
  return {
    code: "ligne-recouverte",
    row,
    column: -1,
    message:
      "Cette ligne est entièrement recouverte par des cellules fusionnées\u00a0: elle n’aurait aucune cellule.",
    remedy: "Retirer cette ligne, et réduire d’autant les fusions (`rowSpan`).",
  };
}

function spanOutside(row: number, column: number, across: number, down: number): Problem {
  return {
    code: "fusion-hors-du-tableau",
    row,
    column,
    message: `Cette cellule en réunit ${across} de large et ${down} de haut\u00a0: elle sortirait du tableau.`,
    remedy: "Corriger `colSpan` ou `rowSpan`.",
  };
}
