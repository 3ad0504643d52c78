/** An edition's files as bytes, by their path inside its folder: `edition.yaml`, `chapters/10-genese.md`. */
export type SourceFiles = ReadonlyMap<string, Uint8Array>;

/** The files that every edition has beside its chapters. */
export const requiredFiles = [
  "edition.yaml",
  "structures.yaml",
  "observations.csv",
  "initiatives.yaml",
] as const;
