/** What the proof of a narrative costs, by its steps, and what hostile Markdown costs. Milliseconds, medians. */
import { Bench } from "tinybench";
import {
  boundClaims,
  checkNarrative,
  composeFrenchTree,
  findNumbers,
  judgeClaim,
  parseChapters,
  parseClaim,
  proposeWordings,
  standardTolerances,
} from "../src/index.ts";
import { evidenceOf, exampleFigure } from "../test/figures.ts";

const sentence =
  "En 2024-2025, [plus de 250 000 bénéficiaires]{=total} participent, soit []{=total} ; les équipes s’y préparent avec soin et longtemps. ";
const text = `# Titre\n\n${Array.from({ length: 60 }, () => sentence.repeat(6)).join("\n\n")}`;
const evidence = evidenceOf(exampleFigure(250458));
const { chapters } = parseChapters([{ file: "1.md", text }]);
const [chapter] = chapters;
if (chapter === undefined) throw new Error("the text does not parse");

const lexicon = { units: ["bénéficiaires"], restrictions: [] };
const words = "près de 250 000 bénéficiaires";
const claim = parseClaim(words, lexicon);
if ("unread" in claim) throw new Error("the claim is not read");
const subject = { figure: exampleFigure(250458), base: null, parts: [] };

const bench = new Bench({ time: 500, warmupTime: 200 });
bench
  .add(`parse ${text.length} characters, 720 spans`, () => {
    parseChapters([{ file: "1.md", text }]);
  })
  .add("find numbers in them", () => {
    findNumbers(text);
  })
  .add("read and judge their spans", () => {
    boundClaims(chapter, evidence);
  })
  .add("check them whole", () => {
    checkNarrative([{ ...chapter }], evidence);
  })
  .add("set them in French", () => {
    composeFrenchTree(chapter.tree);
  })
  .add("one claim read", () => {
    parseClaim(words, lexicon);
  })
  .add("one claim judged", () => {
    judgeClaim(claim, subject, standardTolerances);
  })
  .add("true wordings for a false one", () => {
    proposeWordings(words, claim, subject, lexicon, standardTolerances);
  });

const hostile: Record<string, string> = {
  "20 000 × *a": "*a".repeat(20_000),
  "5 000 nested >": `${">".repeat(5000)} a`,
  "1 MB on one line": "a ".repeat(500_000),
  NUL: "a\u0000b",
  bidi: "a\u202eb",
  "a lone surrogate": "a\ud800b",
  "190 000 digits": `# T\n\n${"1".repeat(190_000)}`,
  "60 000 number words": `# T\n\n${"un ".repeat(60_000)}`,
  "3 900 open brackets": `# T\n\n${"[a".repeat(3_900)}`,
  "2 000 nested numbered lists": "1. ".repeat(2000),
  "5 000 open boxes": ':::encadre{titre="a"}\n'.repeat(5000),
  "3 000 numbers in a paragraph": `# T\n\n${"12 élèves et ".repeat(3000)}`,
  "8 000 lines of a table": `# T\n\n${"2024;12;500;1 200\n".repeat(8000)}`,
  "1 300 spans": `# T\n\n${"[deux]{=total} ".repeat(1300)}`,
};
for (const [name, source] of Object.entries(hostile)) {
  bench.add(`hostile: ${name}`, () => {
    const parsed = parseChapters([{ file: "1.md", text: source }]);
    checkNarrative(parsed.chapters, evidence);
  });
}

await bench.run();
console.table(
  bench.tasks.map(({ name, result }) =>
    result.state === "completed" ? { name, ms: result.latency.p50.toFixed(3) } : { name },
  ),
);
