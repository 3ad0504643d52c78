import type { BoxName, InsertionName } from "@panorama/narrative";
import type { Root, RootContent } from "mdast";
import type { ContainerDirective, LeafDirective } from "mdast-util-directive";
import { toString as plainText } from "mdast-util-to-string";
import type { Content } from "pdfmake/interfaces.js";
import type { Material } from "../material.ts";
import { theme } from "../theme.ts";
import { type BigFigure, bigFigures } from "./big-figure.ts";
import { type BoxParts, box, narrowBoxes } from "./box.ts";
import { chartBlock } from "./chart-block.ts";
import { exampleList } from "./examples.ts";
import { gatherBoxes } from "./gather-boxes.ts";
import { inlineRuns, type NoteNumbers, type Run } from "./inline.ts";
import { noteRows, numberNotes } from "./notes.ts";
import { PageRows } from "./page-rows.ts";
import { proseBlock } from "./prose.ts";
import { missionList, structureList } from "./registers.ts";
import { type Opening, splitOpening } from "./split-opening.ts";

const { colours, fonts, sizes } = theme;

/** A block and the column it stands in: beside a heading, or over the full width. */
type Placed = { readonly wide: boolean; readonly content: Content };

/** The blocks of a chapter below its title, laid on the page's grid; its notes come last. */
export function chapterBlocks(tree: Root, material: Material): Content[] {
  const definitions = tree.children.filter((node) => node.type === "footnoteDefinition");
  const notes = numberNotes(tree);
  const { opening, rest } = splitOpening(tree.children);
  const rows = new PageRows();
  if (opening !== undefined) rows.addWide(openingRow(opening, material, notes));
  for (const node of gatherBoxes(rest)) {
    if (Array.isArray(node)) {
      rows.addWide(narrowBoxes(node.map((one) => boxParts(one, material, notes))));
    } else if (node.type === "heading") {
      if (node.depth > 2) rows.open(sectionHeading(inlineRuns(node.children, notes)));
    } else if (node.type !== "footnoteDefinition") {
      const { wide, content } = placeBlock(node, material, notes);
      if (wide) rows.addWide(content);
      else rows.add(content);
    }
  }
  return withoutTrailingSpace([...rows.finish(), ...noteRows(definitions, notes)]);
}

/** The space below a chapter's last row: on a full page it would begin a blank one. */
function withoutTrailingSpace(rows: Content[]): Content[] {
  const last = rows.at(-1);
  if (typeof last !== "object" || Array.isArray(last)) return rows;
  return [...rows.slice(0, -1), { ...last, margin: 0 } as Content];
}

function sectionHeading(text: Run[]): Content {
  return {
    text,
    font: fonts.display,
    fontSize: sizes.section,
    color: colours.focus,
    lineHeight: 1.12,
    margin: [0, 0.5, 0, 0],
  };
}

function openingRow(
  { figures, summary }: Opening,
  material: Material,
  notes: NoteNumbers,
): Content {
  return {
    columns: [
      {
        width: 196,
        stack: [bigFigures(figures.map((directive) => bigFigureOf(material, directive)))],
      },
      { width: "*", stack: [narrowBoxes([boxParts(summary, material, notes)])] },
    ],
    columnGap: 14,
    margin: [0, 0, 0, 4],
  };
}

function boxParts(
  { name, attributes, children }: ContainerDirective,
  material: Material,
  notes: NoteNumbers,
): BoxParts {
  const { titre, source } = attributes ?? {};
  const blocks = children.map((child) => placeBlock(child, material, notes).content);
  return [name as BoxName, titre ?? source ?? "", blocks];
}

function placeBlock(node: RootContent, material: Material, notes: NoteNumbers): Placed {
  switch (node.type) {
    case "containerDirective":
      return { wide: true, content: box(...boxParts(node, material, notes)) };
    case "leafDirective":
      return insertion(node, material);
    default:
      return { wide: false, content: proseBlock(node, notes) };
  }
}

function insertion(directive: LeafDirective, material: Material): Placed {
  const { edition, charts } = material;
  const { name, attributes } = directive;
  const chart = (id: string) => {
    const drawn = charts.get(id);
    if (drawn === undefined) throw new Error(`${id} was not refused by the check`);
    return { wide: true, content: chartBlock(drawn) };
  };
  switch (name as InsertionName) {
    case "chiffre":
      return { wide: true, content: bigFigures([bigFigureOf(material, directive)]) };
    case "chiffres-cles":
      return chart("chiffres-cles");
    case "figure":
      return chart(attributes?.id ?? "");
    case "missions":
      return { wide: false, content: missionList(edition.dataset.dictionary.missions) };
    case "structures":
      return { wide: true, content: structureList(edition.members) };
    case "exemples": {
      const chosen = edition.initiatives.filter(
        ({ mission, modality }) =>
          mission === attributes?.mission && modality === attributes?.modalite,
      );
      return { wide: false, content: exampleList(chosen, edition.dataset.structures) };
    }
  }
}

/** A figure to be shown large, and the words that tell it where the writer gave some. */
function bigFigureOf({ figures }: Material, directive: LeafDirective): BigFigure {
  const id = directive.attributes?.figure ?? "";
  const figure = figures.get(id);
  if (figure === undefined) throw new Error(`${id} was not refused by the check`);
  return { figure, words: plainText(directive).trim() };
}
