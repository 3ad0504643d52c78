import type { Initiative, Structure } from "@panorama/schema";
import type { List } from "@panorama/typeset";
import type { Theme } from "../theme/theme.ts";
import { DOT } from "./separator.ts";

/** Named examples: title, who carries them where it is one or a few of the structures, a word of precision. */
export function exampleList(
  initiatives: readonly Initiative[],
  structures: readonly Structure[],
  { colours }: Theme,
): List {
  const name = (code: string) => {
    const structure = structures.find((candidate) => candidate.code === code);
    return structure?.shortName ?? structure?.name ?? code;
  };
  return {
    ul: initiatives.map(({ title, structures: codes, note, website }) => {
      const who = codes.map(name).join(", ");
      const details = [note, website].filter((detail) => detail !== undefined);
      return {
        text: [
          { text: title, style: "exampleTitle" },
          ...(who === "" ? [] : [{ text: DOT + who, style: "exampleBearer" }]),
          details.length > 0 ? DOT + details.join(", ") : "",
        ],
        style: "example",
      };
    }),
    type: "square",
    markerColor: colours.rule,
    margin: [0, 1, 0, 7],
  };
}
