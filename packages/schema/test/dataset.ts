import { type Dataset, type Observation, poles } from "@panorama/schema";

/** An exact value of the network in the consolidated 2024-2025 edition, line 2 of a file. */
export function observed(rest: Partial<Observation> = {}): Observation {
  return {
    edition: "2024-2025",
    vintage: "consolide",
    scope: "a",
    indicator: "beneficiaires",
    category: null,
    value: 10,
    status: "A",
    roundedTo: null,
    method: null,
    comment: null,
    source: { file: "observations.csv", line: 2, cell: "F2" },
    ...rest,
  };
}

const seat = { commune: "X", longitude: 0, latitude: 0 };

/** Two structures, the second of which left before 2024-2025. */
export function datasetOf(...observations: Observation[]): Dataset {
  return {
    dictionary: poles,
    editions: [
      {
        code: "2024-2025",
        schoolYear: "2024-2025",
        calendarYear: 2024,
        vintages: [
          { code: "premier", label: "premier", day: "2025-06-30" },
          { code: "consolide", label: "consolidé", day: "2025-11-30" },
        ],
      },
    ],
    structures: [
      { code: "a", name: "A", region: "24", seat },
      { code: "b", name: "B", region: "24", seat, until: "2023-2024" },
    ],
    observations,
    facts: [],
    simulated: false,
  };
}
