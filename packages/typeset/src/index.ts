export type {
  Aside,
  Cell,
  CellProperties,
  Columns,
  Content,
  Drawing as VectorDrawing,
  Figure,
  Flow,
  Footnote,
  Inline,
  List,
  NodeProperties,
  Picture,
  QrCode,
  Stack,
  Svg,
  Table,
  TableOfContents,
  TextNode,
} from "./definition/content.ts";
export type {
  Attachment,
  DocumentDefinition,
  Running,
  RunningHeading,
} from "./definition/document-definition.ts";
export type { Finding, Report } from "./finding.ts";
export { decodeFont, encodeFont } from "./fonts/encode-font.ts";
export type { Face, FontBook, FontFamily } from "./fonts/font-book.ts";
export { freezeFont } from "./fonts/freeze-font.ts";
export type { FrozenFont } from "./fonts/frozen-font.ts";
export type { GlyphRun } from "./fonts/glyph-run.ts";
export { Shaper } from "./fonts/shape.ts";
export { showOperand } from "./fonts/show-operand.ts";
export { readImage } from "./images/read-image.ts";
export { Canvas, type PageResources, type Rgb } from "./paint/canvas.ts";
export { type Placement, paintSvg } from "./svg/paint-svg.ts";
export { readSvg } from "./svg/read-svg.ts";
export { type BreakOptions, type BrokenLine, breakLines } from "./text/break-lines.ts";
export { type Extent, extent } from "./text/extent.ts";
export { justify, letterSpace, wordSpace } from "./text/justify.ts";
export type { Box, Glue, Penalty, Piece, Pieces, Run, Segment } from "./text/piece.ts";
export { piecesOf } from "./text/pieces-of.ts";
export { Press, type TypesetResult, typeset } from "./typeset.ts";
