import {
  type Dictionary,
  type Initiative,
  type Issue,
  nearest,
  type Structure,
} from "@panorama/schema";
import type { ParsedYaml } from "./parse-yaml.ts";

/** Initiatives that name a structure, a mission or a modality that does not exist. */
export function checkInitiatives(
  initiatives: readonly Initiative[],
  placeOf: ParsedYaml<unknown>["placeOf"],
  structures: readonly Structure[],
  { missions }: Dictionary,
): Issue[] {
  const codes = structures.map(({ code }) => code);
  return initiatives.flatMap(
    ({ title, structures: named, mission: missionCode, modality }, entry) => {
      const unknown = (
        key: string,
        kind: string,
        name: string,
        known: readonly string[],
      ): Issue => {
        const close = nearest(name, known);
        return {
          code: "initiative-invalide",
          severity: "error",
          where: placeOf([entry, key]),
          what: `« ${title} » : ${kind} « ${name} » est inconnue.`,
          remedy:
            close === undefined ? `Choisir parmi : ${known.join(", ")}.` : `Écrire « ${close} » ?`,
        };
      };
      const mission = missions.find(({ code }) => code === missionCode);
      const modalities = mission?.modalities.map(({ code }) => code) ?? [];
      return [
        ...named
          .filter((code) => !codes.includes(code))
          .map((code) => unknown("structures", "la structure", code, codes)),
        ...(mission === undefined
          ? [
              unknown(
                "mission",
                "la mission",
                missionCode,
                missions.map(({ code }) => code),
              ),
            ]
          : modalities.includes(modality)
            ? []
            : [unknown("modality", "la modalité", modality, modalities)]),
      ];
    },
  );
}
