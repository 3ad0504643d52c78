import type { Dataset } from "./dataset.ts";
import type { Indicator } from "./indicator.ts";
import { NETWORK } from "./observation.ts";
import { membersIn } from "./structure.ts";

/** One indicator with the positions of its categories and the factor that makes its values whole. */
export type IndicatorEntry = {
  readonly definition: Indicator;
  readonly position: number;
  /** From a category's code to its position in the nomenclature, from 0. */
  readonly categories: ReadonlyMap<string, number>;
  /** 1, 10 or 100: values times `scale` are integers. */
  readonly scale: number;
};

/** One edition with the positions of its vintages, oldest first, and the codes of its members. */
export type EditionEntry = {
  readonly code: string;
  readonly position: number;
  readonly vintages: ReadonlyMap<string, number>;
  readonly members: ReadonlySet<string>;
};

/** The position of every code that a data set's observations may name. */
export type Codebook = {
  readonly editions: ReadonlyMap<string, EditionEntry>;
  /** Structures from 1; the network itself is 0. */
  readonly scopes: ReadonlyMap<string, number>;
  readonly indicators: ReadonlyMap<string, IndicatorEntry>;
  readonly methods: ReadonlySet<string>;
};

/**
 * Looks up every code of a data set once, so that a million observations need only map look-ups.
 *
 * @example
 * import { codebook, poles } from "@panorama/schema";
 *
 * const empty = { editions: [], structures: [], observations: [], facts: [], simulated: false };
 * const book = codebook({ ...empty, dictionary: poles });
 * book.indicators.get("beneficiaires")?.categories.get("autres"); //=> 5
 */
export function codebook(dataset: Dataset): Codebook {
  const { dictionary, editions, structures } = dataset;
  const categories = new Map(
    dictionary.nomenclatures.map((list) => [list.code, positions(list.items)]),
  );
  return {
    editions: new Map(
      editions.map((edition, position) => [
        edition.code,
        {
          code: edition.code,
          position,
          vintages: positions(edition.vintages),
          members: new Set(membersIn(structures, edition.code).map(({ code }) => code)),
        },
      ]),
    ),
    scopes: new Map([
      [NETWORK, 0],
      ...structures.map(({ code }, position) => [code, position + 1] as const),
    ]),
    indicators: new Map(
      dictionary.indicators.map((definition, position) => [
        definition.code,
        {
          definition,
          position,
          categories: categories.get(definition.nomenclature ?? "") ?? new Map(),
          scale: 10 ** definition.unit.decimals,
        },
      ]),
    ),
    methods: new Set(dictionary.methods.map(({ code }) => code)),
  };
}

function positions(items: readonly { code: string }[]): Map<string, number> {
  return new Map(items.map(({ code }, position) => [code, position]));
}
