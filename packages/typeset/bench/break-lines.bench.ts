/** What breaking paragraphs costs: 10 000 words in 150 of them, and its growth. Milliseconds, medians. */
import { Bench } from "tinybench";
import { breakLines } from "../src/text/break-lines.ts";
import { extent } from "../src/text/extent.ts";
import { piecesOf } from "../src/text/pieces-of.ts";
import { frenchText } from "../test/text/french-text.ts";

const COLUMN = 200;
const widthOf = (_run: number, text: string) => 5 * text.length;
const spaceWidth = () => 2.5;
const partAll = (paragraphs: readonly string[]) =>
  paragraphs.map((text) => piecesOf([{ text }], widthOf, spaceWidth).pieces);

const paragraphs = frenchText(150, 67);
const start = performance.now();
const cold = partAll(paragraphs);
const parted = performance.now();
const lines = cold.reduce((sum, pieces) => sum + breakLines(pieces, COLUMN).length, 0);
const broken = performance.now();
console.log(
  `cold: ${(parted - start).toFixed(1)} ms into pieces, ${(broken - parted).toFixed(1)} ms into ${lines} lines`,
);

const bench = new Bench({ time: 500, warmupTime: 200 });
bench
  .add("10 000 words into pieces", () => {
    partAll(paragraphs);
  })
  .add("their extents", () => {
    cold.forEach(extent);
  })
  .add("their lines, justified", () => {
    for (const pieces of cold) breakLines(pieces, COLUMN);
  })
  .add("their lines, ragged", () => {
    for (const pieces of cold) breakLines(pieces, COLUMN, { setting: "ragged" });
  });
for (const words of [5_000, 10_000, 20_000, 40_000]) {
  const [pieces = []] = partAll(frenchText(1, words));
  bench.add(`${words} words in one paragraph`, () => {
    breakLines(pieces, COLUMN);
  });
}
const hostile: Record<string, string> = {
  "100 000 letters": "a".repeat(100_000),
  "50 000 soft hyphens in a word": "ab\u00ad".repeat(50_000),
  "50 000 spaces": " ".repeat(50_000),
  "25 000 newlines": "a\n".repeat(25_000),
  "an address of 100 000 units": `https://${"a/b.".repeat(25_000)}`,
};
for (const [name, text] of Object.entries(hostile)) {
  bench.add(`hostile: ${name}`, () => {
    for (const pieces of partAll([text])) breakLines(pieces, COLUMN);
  });
}

await bench.run();
console.table(
  bench.tasks.map(({ name, result }) =>
    result.state === "completed" ? { name, ms: result.latency.p50.toFixed(3) } : { name },
  ),
);
