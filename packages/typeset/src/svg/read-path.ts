import { arcToCurves } from "./arc-to-curves.ts";
import { largestNumber, NumberScanner } from "./number-scanner.ts";
import { type Outline, OutlineWriter } from "./outline.ts";

/**
 * The outline of path data (SVG 1.1, 8.3): all commands, relative ones made absolute, quadratic curves and arcs made cubic.
 * Unreadable data gives the offset in it where reading stopped.
 */
export function readPath(data: string): Outline | { readonly unreadableAt: number } {
  const scanner = new NumberScanner(data);
  const pen = new PathPen();
  scanner.space();
  while (!scanner.done) {
    const letter = data[scanner.at] ?? "";
    const command = letter.toUpperCase();
    const step = steps[command];
    if (step === undefined || (pen.writer.commands.length === 0 && command !== "M")) {
      return { unreadableAt: scanner.at };
    }
    scanner.at++;
    if (!readSteps(scanner, pen, command, letter !== command)) return { unreadableAt: scanner.at };
  }
  const { commands, points } = pen.writer;
  const wild = points.some((value) => !(Math.abs(value) <= 2 * largestNumber));
  return wild ? { unreadableAt: data.length } : { commands, points };
}

/** How many numbers a step takes, and what it draws with them. */
type Step = { readonly takes: number; draw(pen: PathPen, numbers: Readonly<Seven>): void };

/** As many numbers as a step takes at most; one array for all of them. */
type Seven = [number, number, number, number, number, number, number];

class PathPen {
  readonly writer = new OutlineWriter();
  x = 0;
  y = 0;
  startX = 0;
  startY = 0;
  /** The last control point, which a smooth step mirrors, and whether a cubic or quadratic one. */
  controlX = 0;
  controlY = 0;
  curve: "" | "C" | "Q" = "";
  closed = false;

  /** A step after `Z` begins a new part where the last began. */
  begin(): void {
    if (this.closed) this.writer.moveTo(this.x, this.y);
    this.closed = false;
  }

  moveTo(x: number, y: number): void {
    this.writer.moveTo(x, y);
    this.closed = false;
    this.startX = x;
    this.startY = y;
    this.arrive(x, y);
  }

  lineTo(x: number, y: number): void {
    this.writer.lineTo(x, y);
    this.arrive(x, y);
  }

  cubic(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
    this.writer.curveTo(x1, y1, x2, y2, x, y);
    this.arrive(x, y, "C", x2, y2);
  }

  quadratic(cx: number, cy: number, x: number, y: number): void {
    const [x1, y1] = [this.x + ((cx - this.x) * 2) / 3, this.y + ((cy - this.y) * 2) / 3];
    this.writer.curveTo(x1, y1, x + ((cx - x) * 2) / 3, y + ((cy - y) * 2) / 3, x, y);
    this.arrive(x, y, "Q", cx, cy);
  }

  /** The control point that continues a curve of this kind smoothly; else the pen's own place. */
  mirrored(curve: "C" | "Q"): [number, number] {
    if (this.curve !== curve) return [this.x, this.y];
    return [2 * this.x - this.controlX, 2 * this.y - this.controlY];
  }

  arrive(x: number, y: number, curve: "" | "C" | "Q" = "", controlX = x, controlY = y): void {
    this.x = x;
    this.y = y;
    this.curve = curve;
    this.controlX = controlX;
    this.controlY = controlY;
  }
}

const steps: Readonly<Record<string, Step>> = {
  M: { takes: 2, draw: (pen, n) => pen.moveTo(n[0], n[1]) },
  L: { takes: 2, draw: (pen, n) => pen.lineTo(n[0], n[1]) },
  H: { takes: 1, draw: (pen, n) => pen.lineTo(n[0], pen.y) },
  V: { takes: 1, draw: (pen, n) => pen.lineTo(pen.x, n[0]) },
  C: { takes: 6, draw: (pen, n) => pen.cubic(n[0], n[1], n[2], n[3], n[4], n[5]) },
  S: {
    takes: 4,
    draw: (pen, n) => {
      const [x, y] = pen.mirrored("C");
      pen.cubic(x, y, n[0], n[1], n[2], n[3]);
    },
  },
  Q: { takes: 4, draw: (pen, n) => pen.quadratic(n[0], n[1], n[2], n[3]) },
  T: {
    takes: 2,
    draw: (pen, n) => {
      const [x, y] = pen.mirrored("Q");
      pen.quadratic(x, y, n[0], n[1]);
    },
  },
  A: {
    takes: 7,
    draw: (pen, n) => {
      const [rx, ry, turn, large, clockwise, x, y] = n;
      const [from, to] = [[pen.x, pen.y] as const, [x, y] as const];
      const flags = { large: large === 1, clockwise: clockwise === 1 };
      arcToCurves(pen.writer, { from, to, radii: [rx, ry], turn, ...flags });
      pen.arrive(x, y);
    },
  },
  Z: {
    takes: 0,
    draw: (pen) => {
      pen.writer.close();
      pen.closed = true;
      pen.arrive(pen.startX, pen.startY);
    },
  },
};

/** A command with as many sets of numbers as follow; false where they are unreadable. */
function readSteps(scanner: NumberScanner, pen: PathPen, command: string, relative: boolean) {
  const numbers: Seven = [0, 0, 0, 0, 0, 0, 0];
  let name = command;
  scanner.space();
  do {
    const step = steps[name];
    if (step === undefined || !readSet(scanner, name, step.takes, numbers)) return false;
    if (relative) makeAbsolute(numbers, name, step.takes, pen);
    if (name !== "M") pen.begin();
    step.draw(pen, numbers);
    // More points after a move are lines.
    if (name === "M") name = "L";
  } while (command !== "Z" && hasMore(scanner));
  return true;
}

function readSet(scanner: NumberScanner, name: string, count: number, numbers: Seven): boolean {
  for (let index = 0; index < count; index++) {
    if (index > 0) scanner.separator();
    const isFlag = name === "A" && (index === 3 || index === 4);
    const value = isFlag ? scanner.flag() : scanner.number();
    if (value === undefined) return false;
    numbers[index] = value;
  }
  return true;
}

/** Whether another set follows; a comma promises one. */
function hasMore(scanner: NumberScanner): boolean {
  const from = scanner.at;
  scanner.separator();
  if (scanner.done || isLetter(scanner.text.charCodeAt(scanner.at))) {
    return scanner.text.slice(from, scanner.at).includes(",");
  }
  return true;
}

function isLetter(code: number): boolean {
  return (code | 32) >= 97 && (code | 32) <= 122;
}

function makeAbsolute(numbers: Seven, name: string, count: number, pen: PathPen): void {
  if (name === "V") {
    numbers[0] += pen.y;
    return;
  }
  const first = name === "A" ? 5 : 0;
  for (let index = first; index < count; index++) {
    numbers[index] = (numbers[index] ?? 0) + ((index - first) % 2 === 0 ? pen.x : pen.y);
  }
}
