import { z } from "zod";
import { code } from "./code.ts";
import { indicator } from "./indicator.ts";
import { mission } from "./mission.ts";
import { nomenclature } from "./nomenclature.ts";

/**
 * All that one network counts: its indicators, nomenclatures, counting methods and missions.
 * The pôles régionaux have theirs (`poles`); another network brings its own.
 */
export const dictionary = z
  .strictObject({
    code,
    version: z.int().positive(),
    label: z.string(),
    populations: z
      .array(z.strictObject({ code, label: z.string() }))
      .readonly()
      .meta({
        description: "Qui ou ce qui est compté : deux populations ne s’additionnent jamais",
      }),
    indicators: z.array(indicator).readonly(),
    nomenclatures: z.array(nomenclature).readonly(),
    methods: z.array(z.strictObject({ code, label: z.string() })).readonly(),
    missions: z.array(mission).readonly(),
  })
  .meta({ title: "Dictionnaire", description: "Ce que compte un réseau" });

export type Dictionary = z.infer<typeof dictionary>;

/** The codes of a dictionary's indicators. */
export type IndicatorCode<D extends Dictionary> = D["indicators"][number]["code"];

/** One indicator of a dictionary, by its code. */
export type IndicatorOf<D extends Dictionary, I extends IndicatorCode<D>> = Extract<
  D["indicators"][number],
  { code: I }
>;

/** The category codes of an indicator; `never` where it has no nomenclature. */
export type CategoryCode<D extends Dictionary, I extends IndicatorCode<D>> =
  IndicatorOf<D, I> extends { nomenclature: infer N extends string }
    ? Extract<D["nomenclatures"][number], { code: N }>["items"][number]["code"]
    : never;

/** The codes of a dictionary's counting methods. */
export type MethodCode<D extends Dictionary> = D["methods"][number]["code"];

/** The codes of a dictionary's missions. */
export type MissionCode<D extends Dictionary> = D["missions"][number]["code"];

/**
 * Checks a dictionary at once and returns it with its literal types, so that its codes are known to TypeScript.
 * Throws where a code stands twice, or a nomenclature or population is unknown: a wrong dictionary is a programming error.
 *
 * @example
 * import { defineDictionary } from "@panorama/schema";
 *
 * const festivals = defineDictionary({
 *   code: "festivals",
 *   version: 1,
 *   label: "Festivals",
 *   populations: [],
 *   indicators: [],
 *   nomenclatures: [{ code: "publics", label: "Publics", items: [{ code: "jeunes", label: "Jeunes" }] }],
 *   methods: [],
 *   missions: [],
 * });
 * festivals.nomenclatures[0].items[0].code; //=> "jeunes"
 */
export function defineDictionary<const D extends Dictionary>(definition: D): D {
  const parsed = dictionary.parse(definition);
  const populations = new Set(parsed.populations.map((population) => population.code));
  const nomenclatures = new Set(parsed.nomenclatures.map((list) => list.code));
  for (const [list, codes] of [
    ["indicators", parsed.indicators.map((item) => item.code)],
    ["populations", parsed.populations.map((item) => item.code)],
    ["nomenclatures", parsed.nomenclatures.map((item) => item.code)],
    ["methods", parsed.methods.map((item) => item.code)],
    ["missions", parsed.missions.map((item) => item.code)],
    ...parsed.nomenclatures.map((n) => [n.code, n.items.map((item) => item.code)] as const),
  ] as const) {
    const twice = codes.find((item, position) => codes.indexOf(item) !== position);
    if (twice !== undefined)
      throw new Error(`${definition.code}: ${twice} stands twice in ${list}`);
  }
  for (const { code: name, nomenclature: list, population } of parsed.indicators) {
    if (!populations.has(population)) {
      throw new Error(`${definition.code}: ${name} names the unknown population ${population}`);
    }
    if (list !== undefined && !nomenclatures.has(list)) {
      throw new Error(`${definition.code}: ${name} names the unknown nomenclature ${list}`);
    }
  }
  return definition;
}
