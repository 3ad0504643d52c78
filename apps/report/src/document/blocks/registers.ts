import { type Mission, regions, type Structure } from "@panorama/schema";
import type { Content, Flow, Table } from "@panorama/typeset";
import type { Theme } from "../theme/theme.ts";
import { DOT } from "./separator.ts";

/** The missions as numbered entries, each with the forms it takes. */
export function missionList(missions: readonly Mission[]): Table {
  return {
    table: {
      widths: [22, "*"],
      body: missions.map(({ label, modalities }, position) => [
        { text: String(position + 1), style: "missionNumber" },
        {
          stack: [
            { text: label, bold: true, alignment: "left" },
            {
              text: modalities.map((modality) => modality.label).join(DOT),
              style: "structureDetail",
              margin: [0, 0, 0, 5],
            },
          ],
        },
      ]),
      dontBreakRows: true,
    },
    layout: "noBorders",
    presentation: true,
    margin: [0, 2, 0, 8],
  };
}

/** The structures by region, in three columns. */
export function structureList(structures: readonly Structure[], { page }: Theme): Flow {
  const groups = regions
    .map((region) => ({
      region,
      members: structures.filter((structure) => structure.region === region.code),
    }))
    .filter(({ members }) => members.length > 0)
    .sort((a, b) => a.region.name.localeCompare(b.region.name, "fr"));
  return {
    flow: groups.map(({ region, members }) => ({
      stack: [
        { text: region.name.toUpperCase(), style: "region" },
        ...sharedEntry(members),
        ...members.map(structureEntry),
      ],
      unbreakable: true,
      marginBottom: 6,
    })),
    count: COLUMNS,
    gap: page.gutter,
  };
}

const COLUMNS = 3;

/** The names and addresses that structures of a region have in common, each once. */
function sharedEntry(members: readonly Structure[]): Content[] {
  const shared = members.flatMap(({ sharedName, sharedWebsite }) => [sharedName, sharedWebsite]);
  const told = [...new Set(shared)].filter((detail) => detail !== undefined);
  if (told.length === 0) return [];
  return [{ text: told.join(DOT), style: "structureDetail", italics: true }];
}

function structureEntry({ name, website, directedBy }: Structure): Content {
  const directed = directedBy === undefined ? [] : [`dirigé par ${directedBy.join(" et ")}`];
  const details = [...directed, ...(website === undefined ? [] : [website])];
  return {
    text: [
      { text: name, style: "structure" },
      ...details.map((detail) => ({ text: DOT + detail, style: "structureDetail" })),
    ],
    alignment: "left",
    marginTop: 1.5,
  };
}
