import type { Measured } from "../measure/measured.ts";
import type { ElementProperties, Role } from "./element.ts";

/** What a node is in the structure tree; nothing for what only arranges. */
export function roleOf(node: Measured): Role | undefined {
  const { role, heading, presentation } = node.meaning;
  if (role !== undefined) return role ?? undefined;
  if (heading !== undefined) return `H${heading}` as Role;
  if (node.text !== undefined) return node._maxWidth > 0 ? "P" : undefined;
  if (node.ul !== undefined || node.ol !== undefined) return "L";
  if (node.table !== undefined) return presentation === true ? undefined : "Table";
  return node.toc === undefined ? undefined : "TOC";
}

/** The attributes that a node's element has from the start. */
export function attributesOf(node: Measured): NonNullable<ElementProperties["attributes"]> {
  if (node.ul !== undefined)
    return { List: { ListNumbering: markers[node.type ?? "disc"] ?? "Disc" } };
  if (node.ol !== undefined)
    return { List: { ListNumbering: numberings[node.type ?? "decimal"] ?? "Decimal" } };
  return {};
}

const markers: Record<string, string> = {
  disc: "Disc",
  circle: "Circle",
  square: "Square",
  none: "None",
};
const numberings: Record<string, string> = {
  decimal: "Decimal",
  "upper-alpha": "UpperAlpha",
  "lower-alpha": "LowerAlpha",
  "upper-roman": "UpperRoman",
  "lower-roman": "LowerRoman",
  none: "None",
};
