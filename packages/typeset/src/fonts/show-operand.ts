import { number } from "../paint/canvas.ts";
import type { GlyphRun } from "./glyph-run.ts";

/**
 * A run as PDF's `TJ` takes it, without its brackets: codes in hexadecimal, between them what is drawn back, in thousandths
 * of an em. PDF subtracts those numbers: kerning of -20 is written 20.
 *
 * @example
 * import { showOperand } from "@panorama/typeset";
 *
 * showOperand({ codes: [3, 4, 10], adjustments: [0, -20, 0] }); //=> "<00030004>20<000a>"
 * showOperand({ codes: [], adjustments: [] }); //=> ""
 */
export function showOperand({ codes, adjustments }: GlyphRun): string {
  let show = "";
  let open = false;
  for (let index = 0; index < codes.length; index++) {
    if (!open) show += "<";
    show += hex(codes[index] ?? 0);
    const adjustment = adjustments[index] ?? 0;
    open = adjustment === 0;
    if (!open) show += `>${number(-adjustment)}`;
  }
  return open ? `${show}>` : show;
}

/** Four digits by code, as they are asked for. */
const DIGITS: string[] = [];

function hex(code: number): string {
  let digits = DIGITS[code];
  if (digits === undefined) {
    digits = code.toString(16).padStart(4, "0");
    DIGITS[code] = digits;
  }
  return digits;
}
