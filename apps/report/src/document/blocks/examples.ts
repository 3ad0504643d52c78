import type { Initiative, Structure } from "@panorama/schema";
import type { Content } from "pdfmake/interfaces.js";
import { printable } from "../printable.ts";
import { theme } from "../theme.ts";

const { colours } = theme;

/** Named examples: title, who carries them, a word of precision. */
export function exampleList(
  initiatives: readonly Initiative[],
  structures: readonly Structure[],
): Content {
  const name = (code: string) => {
    const structure = structures.find((candidate) => candidate.code === code);
    return structure?.shortName ?? structure?.name ?? code;
  };
  return {
    stack: initiatives.map(({ title, structures: codes, note, website }) => {
      const who = codes.length === 0 ? "plusieurs structures" : codes.map(name).join(", ");
      const details = [note, website].filter((detail) => detail !== undefined);
      return {
        text: [
          { text: printable(title), bold: true, color: colours.ink },
          { text: printable(`  ${who}`), color: colours.focus },
          { text: details.length > 0 ? printable(`. ${details.join(", ")}`) : "" },
        ],
        fontSize: 9,
        lineHeight: 1.05,
        margin: [10, 0, 0, 2.6],
      };
    }),
    margin: [0, 2, 0, 2],
  };
}
