import { whereOf } from "../definition/expanded.ts";
import type { Measured } from "../measure/measured.ts";
import { type Block, breaksWithin } from "./block.ts";
import type { Layout } from "./layout.ts";

/** Tells a page break inside what stays whole: one asks for what the other forbids. */
export function checkBreaks(layout: Layout, node: Measured, blocks: readonly Block[]): void {
  if (!breaksWithin(blocks)) return;
  layout.report({
    code: "saut-de-page-impossible",
    severity: "error",
    where: whereOf(node.meaning),
    message:
      "Un saut de page est demandé à l’intérieur d’un bloc qui ne peut pas être coupé\u00a0: insécable, flottant, figure, en-tête ou ligne fusionnée d’un tableau.",
    remedy: "Retirer le saut de page, ou permettre que le bloc soit coupé.",
  });
}
