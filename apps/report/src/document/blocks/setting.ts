import type { Chapter } from "@panorama/narrative";
import type { Themed } from "../material.ts";
import type { Notes } from "./inline.ts";

/** What the blocks of one chapter are made with. */
export type Setting = {
  readonly material: Themed;
  readonly notes: Notes;
  readonly file: string;
  /** Of the headings in the text. */
  readonly level: 3 | 4;
};

export function settingOf({ tree, file }: Chapter, material: Themed, level: 3 | 4): Setting {
  const definitions = tree.children.filter((node) => node.type === "footnoteDefinition");
  const notes = new Map(definitions.map((definition) => [definition.identifier, definition]));
  return { material, notes, file, level };
}
