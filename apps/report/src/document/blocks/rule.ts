import type { VectorDrawing } from "@panorama/typeset";

/** A horizontal line; a decoration. */
export function rule(width: number, colour: string, thickness: number): VectorDrawing {
  const line = { type: "line", x1: 0, y1: 0, x2: width, y2: 0 } as const;
  return {
    canvas: [{ ...line, lineWidth: thickness, lineColor: colour }],
    artifact: true,
  };
}
