import {
  type Dictionary,
  type Initiative,
  type Issue,
  nearest,
  type Structure,
} from "@panorama/schema";

/** Initiatives that name a structure, a mission or a modality that does not exist. */
export function checkInitiatives(
  file: string,
  initiatives: readonly Initiative[],
  structures: readonly Structure[],
  { missions }: Dictionary,
): Issue[] {
  const codes = structures.map(({ code }) => code);
  return initiatives.flatMap(({ title, structures: named, mission: missionCode, modality }) => {
    const unknown = (kind: string, name: string, known: readonly string[]): Issue => {
      const close = nearest(name, known);
      return {
        code: "initiative-invalide",
        severity: "error",
        where: { file },
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
        .map((code) => unknown("la structure", code, codes)),
      ...(mission === undefined
        ? [
            unknown(
              "la mission",
              missionCode,
              missions.map(({ code }) => code),
            ),
          ]
        : modalities.includes(modality)
          ? []
          : [unknown("la modalité", modality, modalities)]),
    ];
  });
}
