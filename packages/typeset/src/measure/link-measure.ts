import { DocMeasure } from "../pdfmake/internals.ts";
import type { Measured } from "./measured.ts";
import { runStyle } from "./run-style.ts";

/** pdfmake's measure, which lets pictures lead somewhere as words do: by themselves, by a style, by what they stand in. */
export class LinkMeasure extends DocMeasure {
  override measureNode(node: object): object {
    const measured = super.measureNode(node) as Measured & { _link?: unknown };
    if (measured.meaning?.alt === undefined && !isPicture(measured)) return measured;
    const link = this.styleStack.auto(node, () => runStyle(this.styleStack).link);
    if (link !== undefined) measured._link = link;
    return measured;
  }
}

function isPicture({ image, svg, canvas, _canvas }: Measured): boolean {
  return (image ?? svg ?? canvas ?? _canvas) !== undefined;
}
