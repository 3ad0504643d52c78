import { boundClaims, checkNarrative, composeFrenchTree, parseChapters } from "@panorama/narrative";
import { fraction, type Issue } from "@panorama/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { evidenceOf, exampleFigure, exampleShare } from "../figures.ts";

const evidence = evidenceOf(
  exampleFigure(250458),
  exampleFigure(4300, {
    id: "arrondi",
    low: fraction(4250),
    high: fraction(4350),
    roundedTo: 100,
    lowerBound: true,
  }),
  exampleFigure(45, { id: "cumul", low: fraction(30), overlapping: true }),
  exampleFigure(null, { id: "vide", low: null, high: null }),
  exampleFigure(Number.MAX_SAFE_INTEGER, { id: "grand" }),
  exampleFigure(0, { id: "zero" }),
  exampleShare(fraction(4435, 10000)),
);

const piece = fc.constantFrom(
  ...["[", "]", "]{=total}", "]{=arrondi}", "]{=cumul}", "]{=part}", "]{=vide}", "]{=grand}"],
  ...[
    "]{=zero}",
    "]{=total que=zero}",
    "]{=total depuis=consolide}",
    ']{libre="x"}',
    "]{=__proto__}",
  ],
  ...[
    "près de ",
    "plus d’",
    "environ ",
    "entre ",
    " et ",
    "en hausse de ",
    "deux fois plus",
    "premier",
  ],
  ...[
    "250 000",
    "45",
    "un tiers",
    "la moitié",
    "une centaine",
    "douze ",
    "1,5 million",
    "2 %",
    "0",
  ],
  ...[
    "\n",
    "\r",
    "\n\n",
    "# ",
    "- ",
    "> ",
    "**",
    "*",
    "`",
    ":::encadre",
    "::chiffre[",
    "]{figure=total}",
  ],
  ...[
    "&eacute;",
    "\\",
    "&#0;",
    "<b>",
    "![a](b)",
    "[^1]",
    "\n[^1]: ",
    "bénéficiaires",
    " élèves",
    ".",
  ],
);
/** A span that is read, so that its wordings are tried. */
const span = fc
  .tuple(
    fc.constantFrom("", "près de ", "plus de ", "Environ ", "exactement ", "moins de ", "au plus "),
    fc.constantFrom(
      "250 000",
      "4 000",
      "46",
      "44 %",
      "45,0 %",
      "deux tiers",
      "trois cents",
      "1 million",
    ),
    fc.constantFrom("", " bénéficiaires", " au moins", " en moyenne"),
    fc.constantFrom("total", "arrondi", "cumul", "part", "zero"),
  )
  .map(([hedge, number, around, id]) => `a [${hedge}${number}${around}]{=${id}} b `);

const chapter = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: span },
      { weight: 9, arbitrary: piece },
      fc.string({ unit: "binary", maxLength: 3 }),
    ),
    {
      maxLength: 25,
    },
  )
  .map((pieces) => `# T\n\n${pieces.join("")}`);

const lines = (text: string) => text.split(/\r\n|\n|\r/);

function isInside({ where }: Issue, text: string): boolean {
  const line = where.line === undefined ? "" : lines(text)[where.line - 1];
  const end = where.endLine === undefined ? "" : lines(text)[where.endLine - 1];
  return (
    line !== undefined &&
    end !== undefined &&
    (where.column ?? 1) <= line.length + 1 &&
    (where.endColumn ?? 1) <= end.length + 1
  );
}

test("whatever a chapter holds, it is judged, and every finding lies inside it", () => {
  fc.assert(
    fc.property(chapter, (text) => {
      const { chapters, issues } = parseChapters([{ file: "1.md", text }]);
      const findings = [...issues, ...checkNarrative(chapters, evidence)];
      for (const issue of findings) {
        expect(isInside(issue, text), JSON.stringify(issue)).toBe(true);
        expect(`${issue.what}${issue.why}${issue.remedy}`).not.toMatch(/NaN|\[object|Infinity/);
      }
      for (const { tree } of chapters) composeFrenchTree(tree);
    }),
    { numRuns: 4000 },
  );
});

test("a replacement, put in its place, is no longer found false", () => {
  fc.assert(
    fc.property(chapter, (text) => {
      const { chapters } = parseChapters([{ file: "1.md", text }]);
      const found = checkNarrative(chapters, evidence).find(({ replacements }) => replacements);
      const [wording] = found?.replacements ?? [];
      if (found === undefined || wording === undefined) return;
      const { line = 1, column = 1, endLine = 1, endColumn = 1 } = found.where;
      const rows = lines(text);
      const before = [...rows.slice(0, line - 1), (rows[line - 1] ?? "").slice(0, column - 1)];
      const after = [(rows[endLine - 1] ?? "").slice(endColumn - 1), ...rows.slice(endLine)];
      const mended = `${before.join("\n")}${wording}${after.join("\n")}`;
      const again = parseChapters([{ file: "1.md", text: mended }]).chapters;
      const claims = again.flatMap((one) => boundClaims(one, evidence));
      const claim = claims.find(({ where }) => where.line === line && where.column === column);
      expect(claim?.outcome.kind).toBe("judged");
      expect(claim?.outcome.kind === "judged" && claim.outcome.verdict.kind, mended).toBe("holds");
    }),
    { numRuns: 3000 },
  );
});
