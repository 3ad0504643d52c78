/** What setting costs: by the tables of frozen fonts, and by fontkit's shaping. Milliseconds, medians. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { create, type Font } from "fontkit";
import { Bench } from "tinybench";
import { decodeFont, encodeFont } from "../src/fonts/encode-font.ts";
import type { Face } from "../src/fonts/font-book.ts";
import { freezeFont } from "../src/fonts/freeze-font.ts";
import { Shaper } from "../src/fonts/shape.ts";
import { showOperand } from "../src/fonts/show-operand.ts";

const folder = "../node_modules/@fontsource/source-sans-3/files";
const read = (name: string) =>
  readFileSync(fileURLToPath(new URL(`${folder}/source-sans-3-${name}.woff`, import.meta.url)));
const latin = read("latin-400-normal");
const extended = read("latin-ext-400-normal");
const face: Face = [freezeFont(latin), freezeFont(extended)];
const encoded = Array.from({ length: 4 }, () => face.map(encodeFont)).flat();
const file = create(latin) as Font;

// Words of a length and of letters that French has; of ten thousand, one in four is different.
const parts =
  "offre élève cœur ville jeune film atelier région projet école parcours façade Noël".split(" ");
const different = Array.from(
  { length: 2500 },
  (_, index) => `${parts[index % 13]}${parts[Math.floor(index / 13) % 13]?.slice(1)}${index % 19}`,
);
const words = Array.from(
  { length: 10_000 },
  (_, index) => different[(index * 7919) % different.length] ?? "",
);
const missing = (point: number) => {
  throw new Error(`the fonts lack U+${point.toString(16)}`);
};
if (new Set(words).size < 2000) throw new Error("the words repeat themselves");
const known = new Shaper(missing);

const bench = new Bench({ time: 500, warmupTime: 200 });
bench
  .add("10 000 words by tables, by a new shaper", () => {
    const shaper = new Shaper(missing);
    for (const word of words) shaper.shape(word, face);
  })
  .add("10 000 words by tables, known", () => {
    for (const word of words) known.shape(word, face);
  })
  .add("2 500 different words by tables", () => {
    const shaper = new Shaper(missing);
    for (const word of different) shaper.shape(word, face);
  })
  .add("2 500 different words by fontkit", () => {
    for (const word of different) file.layout(word);
  })
  .add("10 000 operands", () => {
    for (const word of words) known.shape(word, face).map(showOperand);
  })
  .add("8 fonts decoded", () => {
    for (const bytes of encoded) decodeFont(bytes);
  })
  .add("2 fonts frozen", () => {
    freezeFont(latin);
    freezeFont(extended);
  });

await bench.run();
console.table(
  bench.tasks.map(({ name, result }) =>
    result.state === "completed" ? { name, ms: result.latency.p50.toFixed(3) } : { name },
  ),
);
