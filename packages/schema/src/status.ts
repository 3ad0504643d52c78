import { z } from "zod";

/**
 * Why a value is what it is, in the codes of SDMX OBS_STATUS (CL_OBS_STATUS 2.2).
 * `takesValue` says whether an observation of that status has a value; missing (O), not applicable (M)
 * and zero (A with the value 0) are three things.
 */
export const statuses = {
  A: { label: "valeur déclarée", takesValue: true },
  B: { label: "rupture de série", takesValue: true },
  D: { label: "définition différente", takesValue: true },
  E: { label: "valeur estimée", takesValue: true },
  I: { label: "valeur imputée", takesValue: true },
  P: { label: "valeur provisoire", takesValue: true },
  L: { label: "non collecté", takesValue: false },
  M: { label: "sans objet", takesValue: false },
  O: { label: "non renseigné", takesValue: false },
  Q: { label: "secret statistique", takesValue: false },
} as const;

export const status = z
  .enum(Object.keys(statuses) as [Status, ...Status[]])
  .meta({ title: "Statut", description: "Code SDMX OBS_STATUS" });

export type Status = keyof typeof statuses;
