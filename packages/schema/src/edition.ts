import { isExists } from "date-fns/isExists";
import { parseISO } from "date-fns/parseISO";
import { z } from "zod";
import { code } from "./code.ts";

/** A calendar day `YYYY-MM-DD`, kept as text: a Date would shift with the time zone. */
export const day = z.iso
  .date("jour existant, au format AAAA-MM-JJ, attendu")
  .meta({ title: "Jour", description: "AAAA-MM-JJ" });

/** A school year `2024-2025`: from September to August. */
export const schoolYear = z
  .string()
  .regex(/^\d{4}-\d{4}$/, "année scolaire au format 2024-2025 attendue")
  .meta({ title: "Année scolaire" });

/** A state of consolidation of the data (millésime): what was known on a day. */
export const vintage = z
  .strictObject({ code, label: z.string(), day })
  .meta({ title: "Millésime" });

export type Vintage = z.infer<typeof vintage>;

/** One yearly panorama: the periods it covers and the vintages of its data, oldest first. */
export const edition = z
  .strictObject({
    code: schoolYear,
    schoolYear,
    calendarYear: z.int().min(1999).max(2999),
    vintages: z.array(vintage).min(1).readonly(),
    nonResponse: z
      .strictObject({ low: z.int().nonnegative(), high: z.int().nonnegative() })
      .optional()
      .meta({
        description:
          "Nombre de structures absentes par indicateur, quand seul un total du réseau a été publié",
      }),
  })
  .meta({ title: "Édition" });

export type Edition = z.infer<typeof edition>;

/**
 * The school year that a day belongs to: it begins in September, whatever the time zone.
 * Throws a RangeError on a day that does not exist.
 *
 * @example
 * import { schoolYearOf } from "@panorama/schema";
 *
 * schoolYearOf("2024-09-01"); //=> "2024-2025"
 * schoolYearOf("2025-08-31"); //=> "2024-2025"
 */
export function schoolYearOf(date: string): string {
  const [year = 0, month = 0, dayOfMonth = 0] = date.split("-").map(Number);
  if (!isExists(year, month - 1, dayOfMonth) || Number.isNaN(parseISO(date).getTime())) {
    throw new RangeError(`${date} is not a day`);
  }
  const start = month >= 9 ? year : year - 1;
  return `${start}-${start + 1}`;
}
