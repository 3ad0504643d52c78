import { evaluate, type Rule } from "@panorama/aggregation";
import { type Observation, poles } from "@panorama/schema";
import { Bench } from "tinybench";

const reading = { edition: "2024-2025", vintage: "consolide" };

const rules: Rule[] = [
  { code: "total", version: 1, label: "Total", kind: "total", of: "beneficiaires" },
  {
    code: "categorie",
    version: 1,
    label: "C",
    kind: "breakdown",
    of: "beneficiaires",
    by: "category",
  },
  { code: "part", version: 1, label: "P", kind: "share", part: "categorie", whole: "total" },
  { code: "region", version: 1, label: "R", kind: "breakdown", of: "beneficiaires", by: "region" },
];

/** A data set with `count` sound observations of one indicator, over as many structures as that takes. */
function generate(count: number) {
  const categories = poles.nomenclatures[0].items.map(({ code }) => code);
  const regionCodes = ["24", "32", "75", "93"] as const;
  const structures = Array.from({ length: Math.ceil(count / categories.length) }, (_, i) => ({
    code: `structure-${i}`,
    name: `Structure ${i}`,
    region: regionCodes[i % 4] ?? "24",
    seat: { commune: "X", longitude: 0, latitude: 0 },
  }));
  const observations: Observation[] = Array.from({ length: count }, (_, i) => ({
    ...reading,
    scope: `structure-${Math.floor(i / categories.length)}`,
    indicator: "beneficiaires",
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
    vintages: [{ code: "consolide", label: "consolidé", day: "2025-11-30" }],
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
  for (const chosen of [rules.slice(0, 1), rules]) {
    bench.add(`${chosen.map(({ kind }) => kind).join(", ")} of ${count} observations`, () => {
      evaluate(chosen, dataset, reading);
    });
  }
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
