import type { Edition, Figure, Mission } from "@panorama/schema";
import type { Tolerances } from "./claims/tolerances.ts";

/** Figures by their code. */
export type Figures = ReadonlyMap<string, Figure>;

/** Words that only some figures may bear: « régions métropolitaines » is not « régions ». */
export type Restriction = {
  /** Beginnings of words, without case: `métropolitain` stands for all its forms. */
  readonly stems: readonly string[];
  /** The figures that the words may follow. */
  readonly figures: readonly string[];
};

/** All that a narrative may name, and all that its numbers are proven by. */
export type Evidence = {
  /** The figures of the report's own edition and vintage. */
  readonly figures: Figures;
  /** The editions, with their vintages, that a sentence may speak of; the last is the report's own. */
  readonly editions: readonly Edition[];
  /** The figures of another edition or vintage; undefined where the data know none. */
  readonly figuresAt: (edition: string, vintage: string) => Figures | undefined;
  readonly charts: ReadonlySet<string>;
  /** Names of files. */
  readonly images: ReadonlySet<string>;
  readonly missions: readonly Mission[];
  readonly restrictions: readonly Restriction[];
  readonly tolerances: Tolerances;
};
