import { verifyReceipt } from "@panorama/aggregation";
import type { Figure } from "@panorama/schema";
import { expect, test } from "vitest";
import { studyEdition } from "../src/command/check-edition.ts";
import { editionFiles, simulatedFiles } from "./edition-files.ts";

test.each([
  ["2024-2025", editionFiles()],
  ["the simulation", simulatedFiles()],
])("every figure of %s verifies, as its JSON has it", (_, files) => {
  const { studied } = studyEdition(files);
  if (studied === undefined) throw new Error("the edition is not sound");
  expect(studied.figures.size).toBeGreaterThan(30);
  for (const figure of studied.figures.values()) {
    const published = JSON.parse(JSON.stringify(figure)) as Figure;
    expect(verifyReceipt(published, studied.edition.dataset), figure.id).toEqual([]);
  }
});
