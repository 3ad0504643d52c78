import type { Frame } from "../definition/expanded.ts";
import { colourOf } from "../paint/colour.ts";
import { roundedRectangle } from "../paint/shapes.ts";
import type { Ground } from "./boxed.ts";

/** Draws an aside's ground, border and rule; nothing of it is read. */
export function groundOf({ fill, rule, border, radius }: Frame): Ground | undefined {
  if (fill === undefined && rule === undefined && border === undefined) return undefined;
  return (page, { x, y, width, height }, _part, echo) => {
    page.paint(echo ? "Pagination" : "Layout", (canvas) => {
      if (fill !== undefined) {
        canvas.fillColour(colourOf(fill));
        roundedRectangle(canvas, x, y, width, height, radius);
        canvas.paint("fill");
      }
      if (rule !== undefined) {
        canvas.fillColour(colourOf(rule.colour));
        canvas.rectangle(x, y, rule.width, height);
        canvas.paint("fill");
      }
      if (border !== undefined) {
        canvas.strokeColour(colourOf(border.colour));
        canvas.lineWidth(border.width);
        roundedRectangle(canvas, x, y, width, height, radius);
        canvas.paint("stroke");
      }
    });
  };
}
