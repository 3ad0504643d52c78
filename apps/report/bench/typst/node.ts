/** A node of a document definition as plain data. */
export type Node = { readonly [property: string]: unknown };

/** Left, top, right, bottom, in points. */
export type Sides = readonly [left: number, top: number, right: number, bottom: number];

/** A value that is an object, and neither an array nor null. */
export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A value as a list: itself, or alone in one; none where it is undefined. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

/** A number, or what stands for it where the value is none. */
export function numberOr(value: unknown, otherwise: number): number {
  return typeof value === "number" ? value : otherwise;
}

/** pdfmake's margins and paddings: one number, two, or four. */
export function sidesOf(value: unknown): Sides {
  if (typeof value === "number") return [value, value, value, value];
  const [left = 0, top = 0, right = left, bottom = top] = listOf(value) as number[];
  return [left, top, right, bottom];
}

/** A node's margin, with the sides that it tells one by one. */
export function marginOf(node: Node): Sides {
  const [left, top, right, bottom] = sidesOf(node.margin);
  return [
    numberOr(node.marginLeft, left),
    numberOr(node.marginTop, top),
    numberOr(node.marginRight, right),
    numberOr(node.marginBottom, bottom),
  ];
}
