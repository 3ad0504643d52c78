import { readNumbers } from "./number-scanner.ts";
import { type Outline, OutlineWriter } from "./outline.ts";
import { readLength } from "./read-length.ts";
import { readPath } from "./read-path.ts";
import { type SvgElement, unreadable } from "./svg-element.ts";
import { quoted, Refusal } from "./svg-problem.ts";

/** How far the control points of a quarter of a unit circle lie from its ends. */
const quarter = (4 / 3) * Math.tan(Math.PI / 8);

type Reader = (element: SvgElement, fontSize: number) => Outline;

/** How the outline of each kind of shape is read; nothing of it remains where SVG paints nothing. */
export const outlineReaders: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ["path", readPathElement],
  ["rect", readRect],
  [
    "circle",
    (element, fontSize) => {
      const radius = sizeOf(element, "r", fontSize) ?? 0;
      return ellipse(element, radius, radius, fontSize);
    },
  ],
  [
    "ellipse",
    (element, fontSize) => {
      const [rx, ry] = [sizeOf(element, "rx", fontSize), sizeOf(element, "ry", fontSize)];
      return ellipse(element, rx ?? ry ?? 0, ry ?? rx ?? 0, fontSize);
    },
  ],
  ["line", readLine],
  ["polyline", (element) => readPoints(element, false)],
  ["polygon", (element) => readPoints(element, true)],
]);

/** A length that an attribute gives; `missing` where there is none. */
export function lengthOf(element: SvgElement, name: string, fontSize: number, missing = 0): number {
  const text = element.attributes[name];
  if (text === undefined) return missing;
  const value = readLength(text, fontSize);
  if (value !== undefined) return value;
  throw unreadable(
    element,
    name,
    "un nombre, sans unité ou en px, pt, mm, cm, in ou em, mais pas en %",
  );
}

/** A length that may not be negative; undefined where there is none, or `auto`. */
export function sizeOf(element: SvgElement, name: string, fontSize: number): number | undefined {
  const text = element.attributes[name];
  if (text === undefined || text.trim() === "auto") return undefined;
  const value = lengthOf(element, name, fontSize);
  if (value >= 0) return value;
  throw unreadable(element, name, "un nombre positif");
}

function readPathElement(element: SvgElement): Outline {
  const data = element.attributes.d ?? "";
  const outline = data.trim() === "none" ? readPath("") : readPath(data);
  if ("commands" in outline) return outline;
  const at = outline.unreadableAt;
  const rest = data.slice(at, at + 100);
  throw new Refusal(
    "svg-valeur-illisible",
    element.at,
    rest === ""
      ? `<${element.name}> a un tracé « d » incomplet ou hors limites.`
      : `<${element.name}> a un tracé « d » illisible au caractère ${at + 1}, ${quoted(rest)}.`,
    "Écrire un tracé selon SVG 1.1, qui commence par M, ou exporter le dessin à nouveau.",
  );
}

function readRect(element: SvgElement, fontSize: number): Outline {
  const [x, y] = [lengthOf(element, "x", fontSize), lengthOf(element, "y", fontSize)];
  const width = sizeOf(element, "width", fontSize) ?? 0;
  const height = sizeOf(element, "height", fontSize) ?? 0;
  const [givenX, givenY] = [sizeOf(element, "rx", fontSize), sizeOf(element, "ry", fontSize)];
  const rx = Math.min(givenX ?? givenY ?? 0, width / 2);
  const ry = Math.min(givenY ?? givenX ?? 0, height / 2);
  const writer = new OutlineWriter();
  if (width === 0 || height === 0) return writer;
  if (rx === 0 || ry === 0) {
    writer.rectangle(x, y, width, height);
    return writer;
  }
  const [right, bottom] = [x + width, y + height];
  const [offX, offY] = [rx * (1 - quarter), ry * (1 - quarter)];
  writer.moveTo(x + rx, y);
  writer.lineTo(right - rx, y);
  writer.curveTo(right - offX, y, right, y + offY, right, y + ry);
  writer.lineTo(right, bottom - ry);
  writer.curveTo(right, bottom - offY, right - offX, bottom, right - rx, bottom);
  writer.lineTo(x + rx, bottom);
  writer.curveTo(x + offX, bottom, x, bottom - offY, x, bottom - ry);
  writer.lineTo(x, y + ry);
  writer.curveTo(x, y + offY, x + offX, y, x + rx, y);
  writer.close();
  return writer;
}

function ellipse(element: SvgElement, rx: number, ry: number, fontSize: number): Outline {
  const [x, y] = [lengthOf(element, "cx", fontSize), lengthOf(element, "cy", fontSize)];
  const [offX, offY] = [rx * quarter, ry * quarter];
  const writer = new OutlineWriter();
  if (rx === 0 || ry === 0) return writer;
  writer.moveTo(x + rx, y);
  writer.curveTo(x + rx, y + offY, x + offX, y + ry, x, y + ry);
  writer.curveTo(x - offX, y + ry, x - rx, y + offY, x - rx, y);
  writer.curveTo(x - rx, y - offY, x - offX, y - ry, x, y - ry);
  writer.curveTo(x + offX, y - ry, x + rx, y - offY, x + rx, y);
  writer.close();
  return writer;
}

function readLine(element: SvgElement, fontSize: number): Outline {
  const writer = new OutlineWriter();
  writer.moveTo(lengthOf(element, "x1", fontSize), lengthOf(element, "y1", fontSize));
  writer.lineTo(lengthOf(element, "x2", fontSize), lengthOf(element, "y2", fontSize));
  return writer;
}

function readPoints(element: SvgElement, closed: boolean): Outline {
  const writer = new OutlineWriter();
  const numbers = readNumbers(element.attributes.points ?? "");
  if (numbers === undefined || numbers.length % 2 === 1) {
    throw unreadable(element, "points", "des paires de nombres : « x1,y1 x2,y2 … »");
  }
  for (let index = 0; index < numbers.length; index += 2) {
    const [x = 0, y = 0] = [numbers[index], numbers[index + 1]];
    if (index === 0) writer.moveTo(x, y);
    else writer.lineTo(x, y);
  }
  if (closed && numbers.length > 0) writer.close();
  return writer;
}
