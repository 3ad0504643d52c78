import { composeFrench } from "@panorama/narrative";
import { type Figure, readImage } from "@panorama/typeset";
import type { LeafDirective } from "mdast-util-directive";
import { columnWidth, textWidth } from "../theme/page.ts";
import type { Placed } from "./arrange.ts";
import { inlineRuns } from "./inline.ts";
import type { Setting } from "./setting.ts";

/** An image stands in its column; one much wider than high, over the full width. */
export function picture(directive: LeafDirective, { material, notes }: Setting): Placed {
  const { edition, theme } = material;
  const given = (name: string) => directive.attributes?.[name] ?? "";
  const file = given("fichier");
  const wide = proportion(edition.images.get(file)) >= WIDE;
  const legend = inlineRuns(directive.children, notes);
  const content: Figure = {
    figure: {
      image: file,
      fit: [wide ? textWidth(theme) : columnWidth(theme), HIGHEST],
    },
    alt: composeFrench(given("description")),
    caption: {
      text: [
        ...legend,
        legend.length === 0 ? "" : " ",
        composeFrench(`Crédit : ${given("credit")}.`),
      ],
      style: "chartSource",
    },
    marginTop: theme.spacing.paragraph,
    marginBottom: theme.spacing.block,
  };
  return { place: wide ? "float" : "column", content };
}

/** Width over height, from which on an image would be lost in a column. */
const WIDE = 2;
/** In points: half a page. */
const HIGHEST = 340;

/** Width over height as it is seen. */
function proportion(bytes: Uint8Array | undefined): number {
  const read = bytes === undefined ? undefined : readImage(bytes);
  if (read === undefined || "problem" in read) {
    throw new Error("this image was not refused by the check");
  }
  const lying = read.orientation >= 5;
  return lying ? read.height / read.width : read.width / read.height;
}
