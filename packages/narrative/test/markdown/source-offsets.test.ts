import { checkNarrative, parseChapters } from "@panorama/narrative";
import fc from "fast-check";
import { expect, test } from "vitest";
import { evidenceOf } from "../figures.ts";

/** Where the numbers of a text are found: line, column, and the same of their end. */
function placesIn(text: string): (number | undefined)[][] {
  const { chapters } = parseChapters([{ file: "1.md", text }]);
  return checkNarrative(chapters, evidenceOf())
    .filter(({ code }) => code === "nombre-non-lie")
    .map(({ where: { line, column, endLine, endColumn } }) => [line, column, endLine, endColumn]);
}

test.each<[string, string, number[][]]>([
  ["after an entity", "# T\n\n&eacute;t&eacute; 12 films", [[3, 19, 3, 21]]],
  ["after an escape", "# T\n\n\\*a\\* 12 films", [[3, 7, 3, 9]]],
  ["on the second line of a paragraph", "# T\n\nun\n  12 films", [[4, 3, 4, 5]]],
  ["in a quote", "# T\n\n> un\n> 12 films", [[4, 3, 4, 5]]],
  ["in a list", "# T\n\n- un\n  12 films", [[4, 3, 4, 5]]],
  ["with a space written as an entity", "# T\n\n12&nbsp;000 films", [[3, 1, 3, 12]]],
  ["after a strong word", "# T\n\n**un** 12 films", [[3, 8, 3, 10]]],
  [
    "twice the same",
    "# T\n\n12 et 12",
    [
      [3, 1, 3, 3],
      [3, 7, 3, 9],
    ],
  ],
  ["with ends of lines of Windows", "# T\r\n\r\nun\r\n12 films", [[4, 1, 4, 3]]],
])("a number %s is found at its place", (_, text, places) => {
  expect(placesIn(text)).toEqual(places);
});

test("whatever Markdown drops or decodes before it, a number keeps its place", () => {
  const pieces = [
    "mot ",
    "é",
    "&amp; ",
    "&eacute;",
    "\\* ",
    "\\_ ",
    "\\\\",
    "a&b ",
    "& ",
    "&#233;",
    "\n",
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (before) => {
      const lead = `x${before.join("").replace(/\n+/g, "\ny")} `;
      const lines = lead.split("\n");
      const column = (lines.at(-1)?.length ?? 0) + 1;
      const line = 2 + lines.length;
      expect(placesIn(`# T\n\n${lead}4321 films`)).toEqual([[line, column, line, column + 4]]);
    }),
    { numRuns: 500 },
  );
});
