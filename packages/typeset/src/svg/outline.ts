/**
 * A path: a letter for each step, and the numbers of all steps in a row. `M` and `L` take a point, `C` two control points and
 * a point, `Z` nothing, `R` a whole rectangle: x, y, width, height.
 */
export type Outline = { readonly commands: readonly Command[]; readonly points: readonly number[] };

export type Command = "M" | "L" | "C" | "Z" | "R";

/** Writes an outline step by step. */
export class OutlineWriter implements Outline {
  readonly commands: Command[] = [];
  readonly points: number[] = [];

  moveTo(x: number, y: number): void {
    this.commands.push("M");
    this.points.push(x, y);
  }

  lineTo(x: number, y: number): void {
    this.commands.push("L");
    this.points.push(x, y);
  }

  curveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
    this.commands.push("C");
    this.points.push(x1, y1, x2, y2, x, y);
  }

  close(): void {
    this.commands.push("Z");
  }

  rectangle(x: number, y: number, width: number, height: number): void {
    this.commands.push("R");
    this.points.push(x, y, width, height);
  }
}
