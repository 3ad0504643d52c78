import type { Literal } from "mdast";

/**
 * Words bound to a figure: `[plus de 550 000]{=beneficiaires.total}`. Without words, `[]{=beneficiaires.total}`,
 * the figure's own wording stands there.
 */
export interface ClaimNode extends Literal {
  type: "claim";
  /** What stands between the braces after the equals sign, as it was written. */
  binding: string;
}

/** A number that an editor lets stand without a figure, with the reason: `[trois]{libre="nombre des ateliers cités"}`. */
export interface ExemptionNode extends Literal {
  type: "exemption";
  /** What stands between the braces, as it was written. */
  binding: string;
}

declare module "mdast" {
  interface PhrasingContentMap {
    claim: ClaimNode;
    exemption: ExemptionNode;
  }
  interface RootContentMap {
    claim: ClaimNode;
    exemption: ExemptionNode;
  }
}

declare module "micromark-util-types" {
  interface TokenTypeMap {
    boundSpan: "boundSpan";
    boundSpanMarker: "boundSpanMarker";
    boundSpanWords: "boundSpanWords";
    boundSpanBinding: "boundSpanBinding";
  }
}
