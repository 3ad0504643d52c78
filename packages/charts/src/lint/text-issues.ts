import { faceOf } from "../draw/compile-view.ts";
import type { SceneItem } from "../draw/scene-items.ts";
import { type Box, crosses, meet, within } from "../geometry/box.ts";
import { hasGlyph, measureText } from "../text/typeface.ts";
import { SMALLEST_TEXT } from "../theme.ts";
import { blend, contrast } from "./contrast.ts";

/** Level AA of the Web Content Accessibility Guidelines, for text of normal size. */
const LEAST_CONTRAST = 4.5;
/** Points by which boxes may touch: they are rounded, and no letter fills its box. */
const TOLERANCE = 0.5;

/** Why the reader may not read a text; undefined where nothing is wrong. */
type Check = (text: SceneItem, scene: Scene) => string | undefined;

export interface Scene {
  readonly items: readonly SceneItem[];
  readonly frame: Box;
  readonly paper: string;
}

/** Each finding by its code: the text, and all that is drawn around it. */
export const checks = {
  clipped: ({ box }, { frame }) => (within(shrink(box), frame) ? undefined : "sort du cadre"),

  truncated: (text) => {
    const { limit, lines, fontSize } = text;
    if (limit <= 0) return undefined;
    const cut = lines.find((line) => knownWidth(line, fontSize, text) > limit);
    return cut === undefined ? undefined : `coupé à ${limit} points`;
  },

  overlap: (text, { items }) => {
    const later = items.slice(items.indexOf(text) + 1);
    const other = later.find(
      ({ kind, box }) => kind === "text" && meet(shrink(box), shrink(text.box)),
    );
    return other === undefined ? undefined : `touche « ${other.lines.join(" ")} »`;
  },

  crossed: (text, { items }) => {
    const rules = items.filter(({ kind }) => kind === "rule");
    return rules.some((rule) => crosses(segmentOf(rule), shrink(text.box)))
      ? "barré par un trait"
      : undefined;
  },

  contrast: (text, scene) => {
    const colour = text.fill ?? scene.paper;
    const worst = Math.min(
      ...grounds(text, scene).map((ground) =>
        contrast(blend(colour, ground, text.opacity), ground),
      ),
    );
    return worst >= LEAST_CONTRAST ? undefined : `contraste de ${worst.toFixed(2)} pour 1`;
  },

  small: ({ fontSize }) =>
    fontSize >= SMALLEST_TEXT ? undefined : `écrit en ${fontSize} points, sous ${SMALLEST_TEXT}`,

  "missing-glyph": ({ lines }) => {
    const missing = [...lines.join("")].find((character) => !hasGlyph(character));
    return missing === undefined ? undefined : `« ${missing} » n’est pas dans la police`;
  },
} satisfies Record<string, Check>;

/** The colours that lie behind a text: the paper, and what is painted on it before the text and meets it. */
function grounds(text: SceneItem, { items, paper }: Scene): string[] {
  let behind = [paper];
  for (const { kind, fill, opacity, box } of items.slice(0, items.indexOf(text))) {
    if (kind === "text" || fill === null || fill === "none" || opacity === 0) continue;
    if (!meet(shrink(box), shrink(text.box))) continue;
    const painted = behind.map((ground) => blend(fill, ground, opacity));
    const hidesAll = kind === "rect" && within(shrink(text.box), box);
    behind = hidesAll ? painted : [...behind, ...painted];
  }
  return [...new Set(behind)];
}

function shrink({ x1, y1, x2, y2 }: Box): Box {
  return { x1: x1 + TOLERANCE, y1: y1 + TOLERANCE, x2: x2 - TOLERANCE, y2: y2 - TOLERANCE };
}

function segmentOf({ box, rising }: SceneItem): Box {
  return rising ? { x1: box.x1, y1: box.y2, x2: box.x2, y2: box.y1 } : box;
}

function knownWidth(line: string, size: number, text: SceneItem): number {
  const known = [...line].filter(hasGlyph).join("");
  return measureText(known, size, faceOf(text));
}
