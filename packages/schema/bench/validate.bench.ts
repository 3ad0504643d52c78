import { type Observation, parseObservations, poles, validateDataset } from "@panorama/schema";
import { Bench } from "tinybench";

/** A data set with `count` sound observations, over as many structures as that takes. */
function generate(count: number) {
  const [indicator] = poles.indicators;
  const categories = poles.nomenclatures[0].items.map(({ code }) => code);
  const vintage = { code: "consolide", label: "consolidé", day: "2025-11-30" };
  const structures = Array.from({ length: Math.ceil(count / categories.length) }, (_, i) => ({
    code: `structure-${i}`,
    name: `Structure ${i}`,
    region: "24" as const,
    seat: { commune: "X", longitude: 0, latitude: 0 },
  }));
  const observations: Observation[] = Array.from({ length: count }, (_, i) => ({
    edition: "2024-2025",
    vintage: "consolide",
    scope: `structure-${Math.floor(i / categories.length)}`,
    indicator: indicator.code,
    category: categories[i % categories.length] ?? null,
    value: (i * 7919) % 10007,
    status: "A",
    roundedTo: null,
    method: "billetterie",
    comment: null,
    source: { file: "observations.csv", line: i + 2, cell: `F${i + 2}` },
  }));
  const edition = {
    code: "2024-2025",
    schoolYear: "2024-2025",
    calendarYear: 2024,
    vintages: [vintage],
  };
  return {
    dictionary: poles,
    editions: [edition],
    structures,
    observations,
    facts: [],
    simulated: true,
  };
}

for (const count of [10_000, 1_000_000]) {
  const dataset = generate(count);
  const bench = new Bench({ iterations: 5, time: 0, warmupIterations: 2, warmupTime: 0 });
  bench.add(`shape of ${count} observations`, () => {
    if (parseObservations(dataset.observations, "x").issues.length > 0) throw new Error("unsound");
  });
  bench.add(`codes, values, duplicates, totals of ${count} observations`, () => {
    if (validateDataset(dataset).length > 0) throw new Error("unsound");
  });
  await bench.run();
  console.table(
    bench.tasks.map(({ name, result }) => {
      const median = result.state === "completed" ? result.latency.p50 : Number.NaN;
      return {
        task: name,
        "median ms": median.toFixed(1),
        "rows/s": Math.round((count / median) * 1000),
      };
    }),
  );
}
