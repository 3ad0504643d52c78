import type { InsertionName } from "@panorama/narrative";
import type { LeafDirective } from "mdast-util-directive";
import { columnWidth } from "../theme/page.ts";
import type { Placed } from "./arrange.ts";
import { bigFigure, bigFigureOf } from "./big-figure.ts";
import { chartBlock, chartOf } from "./chart-block.ts";
import { exampleList } from "./examples.ts";
import { keyFigures } from "./key-figures.ts";
import { picture } from "./picture.ts";
import { missionList, structureList } from "./registers.ts";
import type { Setting } from "./setting.ts";

/** What a directive of one line puts into a chapter. */
export function insertion(directive: LeafDirective, setting: Setting): Placed {
  const { material } = setting;
  const { edition, theme } = material;
  const { members, initiatives, dataset } = edition;
  const { name, attributes } = directive;
  switch (name as InsertionName) {
    case "chiffre": {
      const { figure: size } = theme.sizes;
      const one = bigFigureOf(material, directive);
      return {
        place: "column",
        content: bigFigure(one, size, theme.colours.focus, columnWidth(theme)),
      };
    }
    case "chiffres-cles":
      return { place: "across", content: keyFigures(material) };
    case "figure":
      return {
        place: "float",
        content: chartBlock(chartOf(material, attributes?.id ?? ""), theme),
      };
    case "image":
      return picture(directive, setting);
    case "missions":
      return { place: "column", content: missionList(dataset.dictionary.missions) };
    case "structures":
      return { place: "across", content: structureList(members, theme) };
    case "exemples": {
      const chosen = initiatives.filter(
        ({ mission, modality }) =>
          mission === attributes?.mission && modality === attributes?.modalite,
      );
      return { place: "column", content: exampleList(chosen, dataset.structures, theme) };
    }
  }
}
