import {
  type Dataset,
  type Dictionary,
  type Observation,
  poles,
  type Structure,
} from "@panorama/schema";

const vintages = [
  { code: "premier", label: "premier", day: "2025-06-30" },
  { code: "consolide", label: "consolidé", day: "2025-11-30" },
];

/** The last vintage of the edition that most tests look at. */
export const reading = { edition: "2024-2025", vintage: "consolide" } as const;

export const editions = [
  { code: "2023-2024", schoolYear: "2023-2024", calendarYear: 2023, vintages },
  { code: "2024-2025", schoolYear: "2024-2025", calendarYear: 2024, vintages },
];

/** A member of the network, in a region by INSEE code. */
export function member(code: string, region: Structure["region"] = "24"): Structure {
  return {
    code,
    name: code.toUpperCase(),
    region,
    seat: { commune: "X", longitude: 0, latitude: 0 },
  };
}

/** A declared value; an exact total of the consolidated 2024-2025 edition unless told otherwise. */
export function observed(
  scope: string,
  indicator: string,
  value: number | null,
  rest: Partial<Observation> = {},
): Observation {
  return {
    ...reading,
    scope,
    indicator,
    category: null,
    value,
    status: value === null ? "O" : "A",
    roundedTo: null,
    method: null,
    comment: null,
    source: { file: "test.csv" },
    ...rest,
  };
}

export function datasetOf<D extends Dictionary = typeof poles>(
  observations: readonly Observation[],
  rest: Partial<Dataset<D>> = {},
): Dataset {
  return {
    dictionary: poles,
    editions,
    structures: [member("a"), member("b"), member("c", "32")],
    facts: [],
    simulated: false,
    observations,
    ...rest,
  };
}
