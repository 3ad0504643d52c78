import { fillClaims, parseChapters } from "@panorama/narrative";
import { fraction } from "@panorama/schema";
import { toString as plainText } from "mdast-util-to-string";
import { expect, test } from "vitest";
import { evidenceOf, exampleFigure } from "../figures.ts";

const evidence = evidenceOf(
  exampleFigure(4300, { low: fraction(4250), high: fraction(4350), roundedTo: 100 }),
  exampleFigure(17, { id: "dix-sept" }),
);

function told(text: string): string {
  const [chapter] = parseChapters([{ file: "1.md", text }]).chapters;
  if (chapter === undefined) throw new Error("no chapter");
  return plainText(fillClaims(chapter.tree, evidence));
}

test.each([
  ["Il y a []{=total} films.", "Il y a environ 4\u202f300 films."],
  ["[]{=total} films.", "Environ 4\u202f300 films."],
  ["Voici. []{=total} films.", "Voici. Environ 4\u202f300 films."],
  ["Le total de []{=total} films.", "Le total d’environ 4\u202f300 films."],
  ["Plus que []{=dix-sept} films.", "Plus que 17 films."],
  ["Parce que []{=total} films.", "Parce qu’environ 4\u202f300 films."],
  ["Une monde []{=total}.", "Une monde environ 4\u202f300."],
  ["**Total** []{=total}.", "Total environ 4\u202f300."],
  ["[plus de 560000]{=total} films", "plus de 560\u202f000 films"],
  ["[plus de 5600]{=total} films", "plus de 5600 films"],
])("%s", (text, words) => {
  expect(told(text)).toBe(words);
});
