import type { VectorDrawing } from "@panorama/typeset";
import { PAGE } from "../theme/page.ts";

/** A colour over the whole page, under everything else on it. */
export function pageGround(colour: string): VectorDrawing {
  const { width, height } = PAGE;
  return {
    canvas: [{ type: "rect", x: 0, y: 0, w: width, h: height, color: colour }],
    absolutePosition: { x: 0, y: 0 },
    artifact: true,
  };
}
