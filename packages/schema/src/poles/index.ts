import { defineDictionary } from "../dictionary.ts";
import { indicators } from "./indicators.ts";
import { methods } from "./methods.ts";
import { missions } from "./missions.ts";
import { nomenclatures } from "./nomenclatures.ts";
import { populations } from "./populations.ts";

/** The dictionary of the pôles régionaux d'éducation aux images. */
export const poles = defineDictionary({
  code: "poles",
  version: 1,
  label: "Pôles régionaux d’éducation aux images",
  populations,
  indicators,
  nomenclatures,
  methods,
  missions,
});

export type Poles = typeof poles;
