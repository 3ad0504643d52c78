import { checkEdition } from "../../src/command/check-edition.ts";
import { editionFiles } from "../edition-files.ts";

/** Checks the published edition with some of its files changed. */
export const check = (changes: Parameters<typeof editionFiles>[0]) =>
  checkEdition(editionFiles(changes));

/** Replaces a text; the files hold it exactly once, so that the line of the issue is known. */
export const swap = (from: string, to: string) => (text: string) => {
  if (text.split(from).length !== 2) throw new Error(`« ${from} » does not stand exactly once`);
  return text.replace(from, to);
};
