import { type Issue, nearest } from "@panorama/schema";
import { quoted } from "../claims/quoted.ts";

/** A name that nothing bears, with the nearest one that something does. */
export function unknownName(
  where: Issue["where"],
  code: string,
  kind: string,
  name: string,
  known: Iterable<string>,
): Issue[] {
  const names = [...known];
  const close = nearest(name, names);
  const feminine = ["Directive", "Image", "Mission", "Modalité", "Édition"].includes(kind);
  return [
    {
      code,
      severity: "error",
      where,
      what: `${kind} ${feminine ? "inconnue" : "inconnu"} : ${quoted(name)}.`,
      remedy:
        close === undefined
          ? `Choisir parmi : ${names.slice(0, 20).join(", ")}${names.length > 20 ? "…" : ""}.`
          : `Écrire « ${close} » ?`,
    },
  ];
}
