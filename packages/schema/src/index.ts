export { type Code, code } from "./code.ts";
export { type Codebook, codebook, type EditionEntry, type IndicatorEntry } from "./codebook.ts";
export type { Dataset } from "./dataset.ts";
export {
  type CategoryCode,
  type Dictionary,
  defineDictionary,
  dictionary,
  type IndicatorCode,
  type IndicatorOf,
  type MethodCode,
  type MissionCode,
} from "./dictionary.ts";
export {
  day,
  type Edition,
  edition,
  schoolYear,
  schoolYearOf,
  type Vintage,
  vintage,
} from "./edition.ts";
export { type ExternalFact, externalFact } from "./fact.ts";
export { type Coverage, coverage, type Figure, figure, type Receipt, receipt } from "./figure.ts";
export { type Region, type RegionCode, regionCode, regionOf, regions } from "./france/regions.ts";
export {
  type Additivity,
  additivity,
  type Dimension,
  dimensions,
  type Indicator,
  indicator,
  type PeriodBasis,
  periodBases,
  periodBasis,
} from "./indicator.ts";
export { type Initiative, initiative } from "./initiative.ts";
export { type Issue, issue, type Location, location, printLocation } from "./issue.ts";
export { jsonSchema, type SchemaName, schemaNames } from "./json-schema.ts";
export { type Mission, mission } from "./mission.ts";
export { nearest } from "./nearest.ts";
export { type Nomenclature, nomenclature } from "./nomenclature.ts";
export { NETWORK, type Observation, observation, type Source, source } from "./observation.ts";
export { observationTable } from "./observation-table.ts";
export { type Poles, poles } from "./poles/index.ts";
export {
  declared,
  hedgedNumber,
  PERCENT,
  printCoverage,
  printFigure,
  printNumber,
  printPercent,
  printValue,
  printWithUnit,
  unitWord,
} from "./print.ts";
export {
  addRationals,
  compareRationals,
  divideRationals,
  fraction,
  greatestCommonDivisor,
  multiplyRationals,
  type Rational,
  rational,
  roundRational,
  subtractRationals,
  toNumber,
} from "./rational.ts";
export { type Status, status, statuses } from "./status.ts";
export { membersIn, type Structure, structure } from "./structure.ts";
export { type Unit, unit } from "./unit.ts";
export { parseObservations } from "./validation/parse-observations.ts";
export { validateDataset } from "./validation/validate-dataset.ts";
