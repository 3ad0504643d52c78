import { activity } from "./activity.ts";
import { functions } from "./functions.ts";
import { opening } from "./opening.ts";

/** The chapters' file names and prose, with the parts of the real edition. */
export const chapters: readonly (readonly [name: string, text: string])[] = Object.entries({
  ...opening,
  ...activity,
  ...functions,
});
