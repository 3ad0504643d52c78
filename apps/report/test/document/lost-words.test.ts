import { expect, test } from "vitest";
import { checkEdition } from "../../src/command/check-edition.ts";
import { tellChapters } from "../../src/command/tell-chapters.ts";
import { lostWords } from "../../src/document/lost-words.ts";
import { editionFiles } from "../edition-files.ts";
import { definitionOf } from "./definition-of.ts";

test("a word that the document lost is found, with its chapter", async () => {
  const files = editionFiles();
  const { checked } = checkEdition(files);
  if (checked === undefined) throw new Error("the edition is unsound");
  const chapters = tellChapters(checked);
  const definition = await definitionOf("2024-2025", "projection");
  expect(lostWords(chapters, definition)).toEqual([]);
  const poorer = JSON.parse(JSON.stringify(definition.content).replaceAll("Geffray", "")) as never;
  const [issue] = lostWords(chapters, { ...definition, content: poorer });
  expect(issue?.code).toBe("texte-perdu");
  expect(issue?.what).toContain("Geffray");
  expect(issue?.where.file).toMatch(/^chapters\//);
});
