import { z } from "zod";
import { dictionary } from "./dictionary.ts";
import { edition } from "./edition.ts";
import { externalFact } from "./fact.ts";
import { figure } from "./figure.ts";
import { indicator } from "./indicator.ts";
import { initiative } from "./initiative.ts";
import { issue } from "./issue.ts";
import { nomenclature } from "./nomenclature.ts";
import { observation } from "./observation.ts";
import { structure } from "./structure.ts";

const definitions = {
  dictionary,
  edition,
  "external-fact": externalFact,
  figure,
  indicator,
  initiative,
  issue,
  nomenclature,
  observation,
  structure,
};

/** The names of the definitions that have a JSON Schema. */
export type SchemaName = keyof typeof definitions;

export const schemaNames = Object.keys(definitions) as SchemaName[];

/**
 * The JSON Schema (draft 2020-12) of one definition, for tools in any language.
 * The package carries them as `json/<name>.schema.json`.
 *
 * @example
 * import { jsonSchema } from "@panorama/schema";
 *
 * jsonSchema("structure").title; //=> "Structure"
 */
export function jsonSchema(name: SchemaName): Record<string, unknown> {
  return z.toJSONSchema(definitions[name]) as Record<string, unknown>;
}
