import type { Setting } from "./setting.ts";

/**
 * How far from the edge a line may well end, as a part of its room: about 2 em in a column of 40 characters, the stretch
 * that plain TeX's \raggedright gives its lines.
 */
const ZONE = 1 / 8;

/**
 * The left edge straight, every space natural; or centred, or the right edge straight. Without hyphens lines may end up to
 * two zones from the edge; a hyphen comes only where they would end farther, up to three zones, and costs what
 * a line costs that ends a zone and a half from the edge.
 */
export const ragged: Setting = {
  ratio: (shortfall) => (shortfall < 0 ? Number.NEGATIVE_INFINITY : 0),
  badness: (_ratio, shortfall, room) =>
    shortfall > 0 ? 100 * (shortfall / (ZONE * room)) ** 3 : 0,
  tolerances: [100 * 2 ** 3, 100 * 3 ** 3],
  hyphenFactor: 8,
};
