import { type Mission, regions, type Structure } from "@panorama/schema";
import type { Content } from "pdfmake/interfaces.js";
import { printable } from "../printable.ts";
import { theme } from "../theme.ts";

const { colours, fonts, grid } = theme;

/** The missions as a numbered list, each with the forms it takes. */
export function missionList(missions: readonly Mission[]): Content {
  return {
    table: {
      widths: [24, "*"],
      body: missions.map(({ label, modalities }, position) => [
        {
          text: String(position + 1),
          font: fonts.display,
          bold: true,
          fontSize: 20,
          color: colours.focus,
          lineHeight: 1,
        },
        {
          stack: [
            { text: printable(label), bold: true, color: colours.ink },
            {
              text: printable(`${modalities.map((modality) => modality.label).join("\u00a0· ")}`),
              fontSize: 8.8,
              color: colours.text,
            },
          ],
        },
      ]),
    },
    layout: "noBorders",
    margin: [0, 2, 0, 8],
  };
}

/** The structures by region, in two columns of about the same length. */
export function structureList(structures: readonly Structure[]): Content {
  const groups = regions
    .map((region) => ({
      region,
      members: structures.filter((structure) => structure.region === region.code),
    }))
    .filter(({ members }) => members.length > 0)
    .sort((a, b) => a.region.name.localeCompare(b.region.name, "fr"));
  const height = (members: readonly Structure[]) => 2 + 2.2 * members.length;
  const total = groups.reduce((sum, { members }) => sum + height(members), 0);
  let filled = 0;
  const columns: [typeof groups, typeof groups] = [[], []];
  for (const group of groups) {
    columns[filled + height(group.members) / 2 < total / 2 ? 0 : 1].push(group);
    filled += height(group.members);
  }
  return {
    columns: columns.map((column) => ({
      width: (grid.full - grid.gutter) / 2,
      stack: column.flatMap(({ region, members }): Content[] => [
        {
          text: printable(region.name).toUpperCase(),
          bold: true,
          fontSize: 8,
          color: colours.focus,
          margin: [0, 6, 0, 3],
        },
        ...members.map(structureEntry),
      ]),
    })),
    columnGap: grid.gutter,
    margin: [0, 0, 0, 14],
  };
}

function structureEntry(structure: Structure): Content {
  const { name, website, sharedName, sharedWebsite, directedBy } = structure;
  const details = [
    directedBy === undefined ? undefined : `dirigé par ${directedBy.join(" et ")}`,
    sharedName,
    website,
    sharedWebsite,
  ].filter((detail) => detail !== undefined);
  return {
    text: [
      { text: printable(name), bold: true, color: colours.ink },
      { text: printable(`\n${details.join("\u00a0· ")}`), fontSize: 8.4, color: colours.text },
    ],
    margin: [0, 0, 0, 4],
  };
}
