import { z } from "zod";

/** Where a problem stands: a file, and in it a cell or a line and column (both from 1); the end stands past its last sign. */
export const location = z
  .strictObject({
    file: z.string().optional(),
    sheet: z.string().optional(),
    cell: z.string().optional(),
    line: z.int().positive().optional(),
    column: z.int().positive().optional(),
    endLine: z.int().positive().optional(),
    endColumn: z.int().positive().optional(),
  })
  .meta({ title: "Emplacement" });

export type Location = z.infer<typeof location>;

/**
 * A problem of the data, told in French to who can mend it: what is wrong, where, why, and what to do.
 * Problems are returned, never thrown; a thrown error is a mistake of the program.
 */
export const issue = z
  .strictObject({
    code: z.string().meta({ description: "Code stable, listé dans la documentation" }),
    severity: z.enum(["error", "warning", "information"]),
    where: location,
    what: z.string(),
    why: z.string().optional(),
    remedy: z.string(),
    replacements: z.array(z.string()).readonly().optional().meta({
      description:
        "Textes qui peuvent remplacer ce qui se trouve à cet endroit, le meilleur d’abord",
    }),
  })
  .meta({ title: "Constat", description: "Un problème des données, avec son remède" });

export type Issue = z.infer<typeof issue>;

/**
 * `file:line:column` or `file (feuille S, cellule F12)`; an empty string where nothing is known.
 *
 * @example
 * import { printLocation } from "@panorama/schema";
 *
 * printLocation({ file: "chapters/1.md", line: 3, column: 7 }); //=> "chapters/1.md:3:7"
 * printLocation({ file: "observations.csv", cell: "F12", line: 12 }); //=> "observations.csv:12 (cellule F12)"
 */
export function printLocation(where: Location): string {
  const position = [where.file, where.line, where.column].filter((part) => part !== undefined);
  const inside = [
    where.sheet === undefined ? [] : `feuille ${where.sheet}`,
    where.cell === undefined ? [] : `cellule ${where.cell}`,
  ].flat();
  return position.join(":") + (inside.length > 0 ? ` (${inside.join(", ")})` : "");
}
