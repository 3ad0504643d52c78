export { checkNarrative } from "./check-narrative.ts";
export type { Band, End } from "./claims/band.ts";
export type { Amount, Claim, Measure, Misreading, Statement } from "./claims/claim.ts";
export { type Commitment, type Hedge, type HedgeName, hedges } from "./claims/hedges.ts";
export { judgeClaim } from "./claims/judge-claim.ts";
export type { Doubt } from "./claims/known.ts";
export type { Lexicon } from "./claims/lexicon.ts";
export { parseClaim } from "./claims/parse-claim.ts";
export { proposeWordings } from "./claims/propose-wordings.ts";
export { tellFigure, tellReading } from "./claims/tell-figure.ts";
export { standardTolerances, type Tolerances, tolerances } from "./claims/tolerances.ts";
export type { Misfit, Subject, Verdict } from "./claims/verdict.ts";
export { type BoxName, boxes, type InsertionName, insertions } from "./dialect/dialect.ts";
export type { Evidence, Figures, Restriction } from "./evidence.ts";
export { type Binding, readBinding } from "./markdown/binding.ts";
export type { ClaimNode, ExemptionNode } from "./markdown/bound-span/nodes.ts";
export type { Chapter } from "./markdown/chapter.ts";
export { parseChapters } from "./markdown/parse-chapters.ts";
export { placeOf, sourceOf } from "./markdown/place-of.ts";
export {
  addExact,
  compareExact,
  divideExact,
  type Exact,
  exact,
  exactOf,
  magnitude,
  multiplyExact,
  subtractExact,
  toRational,
} from "./numerals/exact.ts";
export { type Collective, readCollective } from "./numerals/read-collective.ts";
export { readForeignNumber } from "./numerals/read-foreign-number.ts";
export { type Fraction, readFraction } from "./numerals/read-fraction.ts";
export { type Numeral, readNumeral, type Written } from "./numerals/read-numeral.ts";
export { type Ordinal, readOrdinal } from "./numerals/read-ordinal.ts";
export { writeCardinal, writeOrdinal } from "./numerals/write-numeral.ts";
export { type BoundClaim, boundClaims } from "./prose/bound-claims.ts";
export { checkPlainText } from "./prose/check-numbers.ts";
export { exemptions } from "./prose/exemptions.ts";
export { fillClaims } from "./prose/fill-claims.ts";
export { type FoundNumber, findNumbers } from "./prose/find-numbers.ts";
export { composeFrench } from "./typography/compose-french.ts";
export { composeFrenchTree, hyphenateTree } from "./typography/compose-tree.ts";
export { hyphenate } from "./typography/hyphenate.ts";
