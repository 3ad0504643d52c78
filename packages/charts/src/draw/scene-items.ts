import type { View } from "vega";
import type { Box } from "../geometry/box.ts";

/** A mark of a drawn scene, in points of the whole drawing. */
export interface SceneItem {
  readonly kind: string;
  readonly box: Box;
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly opacity: number;
  /** The lines of a text, as given; empty for all other marks. */
  readonly lines: readonly string[];
  readonly fontSize: number;
  readonly fontWeight: number | string;
  readonly fontStyle: string;
  /** Width to which Vega cuts the text; 0 is none. */
  readonly limit: number;
  /** Whether a rule goes up from left to right. */
  readonly rising: boolean;
}

/** What this package reads of Vega's scenegraph, which the typings leave open. */
interface RawItem {
  readonly x?: number;
  readonly y?: number;
  readonly x2?: number;
  readonly y2?: number;
  readonly bounds: Box;
  readonly fill?: string | null;
  readonly stroke?: string | null;
  readonly opacity?: number;
  readonly fillOpacity?: number;
  readonly text?: unknown;
  readonly fontSize?: number;
  readonly fontWeight?: number | string;
  readonly fontStyle?: string;
  readonly limit?: number;
  readonly items?: readonly RawMark[];
}

interface RawMark {
  readonly marktype: string;
  readonly items: readonly RawItem[];
}

/** Every mark of the scene but its groups, in the order of drawing. */
export function sceneItems(view: View): SceneItem[] {
  const { root } = view.scenegraph() as unknown as { readonly root: RawMark };
  const [x, y] = view.origin();
  return flatten(root, x, y);
}

function flatten({ marktype, items }: RawMark, x: number, y: number): SceneItem[] {
  return items.flatMap((item) =>
    marktype === "group"
      ? (item.items ?? []).flatMap((mark) => flatten(mark, x + (item.x ?? 0), y + (item.y ?? 0)))
      : [read(marktype, item, x, y)],
  );
}

function read(kind: string, item: RawItem, x: number, y: number): SceneItem {
  const { x1, y1, x2, y2 } = item.bounds;
  const { fill = null, stroke = null, opacity = 1, fillOpacity = 1, limit = 0, text } = item;
  const { fontSize = 11, fontWeight = 400, fontStyle = "normal" } = item;
  const runs = ((item.x2 ?? 0) - (item.x ?? 0)) * ((item.y2 ?? 0) - (item.y ?? 0));
  return {
    ...{ kind, fill, stroke, limit, fontSize, fontWeight, fontStyle },
    box: { x1: x1 + x, y1: y1 + y, x2: x2 + x, y2: y2 + y },
    opacity: opacity * fillOpacity,
    lines:
      kind === "text"
        ? [text ?? ""]
            .flat()
            .map(String)
            .filter((line) => line !== "")
        : [],
    rising: runs < 0,
  };
}
