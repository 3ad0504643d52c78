import type { Report } from "../finding.ts";
import type { Loose } from "./loose.ts";
import {
  checkRules,
  colour,
  dash,
  finite,
  invalidValue,
  isNumber,
  listOf,
  oneOf,
  type Rule,
  ruleIn,
  share,
  size,
} from "./value-rules.ts";

const vectors: Rule = {
  holds: (value) => Array.isArray(value),
  expected: "une liste de tracés",
};
const TYPES = oneOf("rect", "line", "polyline", "ellipse");
const point: Rule = {
  holds: (value) => isNumber((value as Loose | null)?.x) && isNumber((value as Loose | null)?.y),
  expected: "deux nombres, `x` et `y`",
};

const VECTOR: Readonly<Record<string, Rule>> = {
  x: finite,
  y: finite,
  x1: finite,
  y1: finite,
  x2: finite,
  y2: finite,
  w: finite,
  h: finite,
  r: size,
  r1: size,
  r2: size,
  points: listOf(point),
  lineWidth: size,
  lineCap: oneOf("butt", "round", "square"),
  lineJoin: oneOf("miter", "round", "bevel"),
  lineColor: colour,
  color: colour,
  fillOpacity: share,
  strokeOpacity: share,
  dash,
};

/** What pdfmake makes a size of, and would make none without. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  rect: ["x", "y", "w", "h"],
  line: ["x1", "y1", "x2", "y2"],
  polyline: ["points"],
  ellipse: ["x", "y", "r1"],
};

/** Tells vectors of a canvas that could not be drawn. */
export function checkDrawing({ canvas }: Loose, where: string, report: Report): void {
  if (canvas === undefined || canvas === null) return;
  if (!Array.isArray(canvas)) {
    report(invalidValue("canvas", canvas, where, vectors));
    return;
  }
  for (const vector of canvas as readonly (Loose | null | undefined)[]) {
    if (!TYPES.holds(vector?.type)) report(invalidValue("canvas.type", vector?.type, where, TYPES));
    else checkVector(vector as Loose, where, report);
  }
}

function checkVector(vector: Loose, where: string, report: Report): void {
  for (const name of NEEDED[vector.type as string] ?? []) {
    const rule = ruleIn(VECTOR, name);
    if (rule !== undefined && (vector[name] ?? undefined) === undefined)
      report(invalidValue(`canvas.${name}`, undefined, where, rule));
  }
  checkRules(
    vector,
    (name) => ruleIn(VECTOR, name),
    () => where,
    report,
    "canvas.",
  );
}
