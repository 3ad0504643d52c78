import type { Edition, Issue } from "@panorama/schema";
import type { EditionSheet } from "./edition-sheet.ts";
import type { ParsedYaml } from "./parse-yaml.ts";

/** Editions and vintages that contradict each other: twice the same, out of order, or one that does not exist. */
export function checkEditions(
  sheet: EditionSheet,
  placeOf: ParsedYaml<unknown>["placeOf"],
): Issue[] {
  const { edition, millesime, "editions-precedentes": previous } = sheet;
  const problem = (
    path: (string | number)[],
    code: string,
    what: string,
    remedy: string,
  ): Issue => ({
    code,
    severity: "error",
    where: placeOf(path),
    what,
    remedy,
  });
  const known = edition.vintages.map(({ code }) => code);
  const vintage = known.includes(millesime)
    ? []
    : [
        problem(
          ["millesime"],
          "millesime-inconnu",
          `Millésime inconnu : « ${millesime} ».`,
          `Choisir parmi ceux de l’édition : ${known.join(", ")}.`,
        ),
      ];
  const all = [...previous, edition];
  const order = all.flatMap(({ code }, position) => {
    const before = all[position - 1]?.code ?? "";
    return before < code
      ? []
      : [
          problem(
            position < previous.length ? ["editions-precedentes", position] : ["edition", "code"],
            "editions-desordonnees",
            `L’édition ${code} vient après ${before}.`,
            "Ranger les éditions de la plus ancienne à la plus récente, chacune une fois.",
          ),
        ];
  });
  const inside = all.flatMap((one, position) =>
    vintageProblems(one).map((what) =>
      problem(
        position < previous.length
          ? ["editions-precedentes", position, "vintages"]
          : ["edition", "vintages"],
        "millesimes-desordonnes",
        what,
        "Ranger les millésimes du plus ancien au plus récent, chacun avec son code.",
      ),
    ),
  );
  return [...vintage, ...order, ...inside, ...nonResponseProblems(sheet, placeOf)];
}

function vintageProblems({ code: edition, vintages }: Edition): string[] {
  return vintages.flatMap(({ code, day }, position) => {
    const before = vintages[position - 1];
    const twice = vintages.findIndex((vintage) => vintage.code === code) < position;
    if (twice) return [`Le millésime « ${code} » est donné deux fois dans l’édition ${edition}.`];
    const late = before !== undefined && before.day >= day;
    return late
      ? [`Le millésime « ${code} » (${day}) ne suit pas « ${before.code} » (${before.day}).`]
      : [];
  });
}

function nonResponseProblems(
  { edition: { nonResponse } }: EditionSheet,
  placeOf: ParsedYaml<unknown>["placeOf"],
): Issue[] {
  if (nonResponse === undefined || nonResponse.low <= nonResponse.high) return [];
  return [
    {
      code: "non-reponse-incoherente",
      severity: "error",
      where: placeOf(["edition", "nonResponse"]),
      what: `Le nombre de structures absentes va de ${nonResponse.low} à ${nonResponse.high}.`,
      remedy: "Donner d’abord le plus petit nombre (low), puis le plus grand (high).",
    },
  ];
}
