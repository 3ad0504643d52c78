import type { Structure } from "@panorama/schema";
import type { Theme } from "../theme/theme.ts";

const COLUMNS = 5;
const GAP = 9;

/**
 * The emblem of the cover: a wall of screens, one lit for each structure, those of a region in one tint.
 * Screens that stay dark fill the wall up.
 */
export function frameWall(
  structures: readonly Structure[],
  width: number,
  { screens, grounds }: Theme,
): string {
  const frameWidth = (width - GAP * (COLUMNS - 1)) / COLUMNS;
  const frameHeight = (frameWidth * 9) / 16;
  const rows = Math.ceil((structures.length + 2) / COLUMNS);
  const order = [...new Set(structures.map(({ region }) => region))];
  const frames = Array.from({ length: rows * COLUMNS }, (_, position) => {
    const x = (position % COLUMNS) * (frameWidth + GAP);
    const y = Math.floor(position / COLUMNS) * (frameHeight + GAP);
    const structure = structures[position - (rows * COLUMNS - structures.length)];
    const box = `x="${round(x)}" y="${round(y)}" width="${round(frameWidth)}" height="${round(frameHeight)}" rx="3"`;
    if (structure === undefined) {
      return `<rect ${box} fill="none" stroke="${grounds.dark.soft}" stroke-opacity="0.5" stroke-width="0.8"/>`;
    }
    const tint = screens[order.indexOf(structure.region) % screens.length];
    return `<rect ${box} fill="${tint}"/>`;
  });
  const height = rows * (frameHeight + GAP) - GAP;
  const [w, h] = [round(width), round(height)];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}">${frames.join("")}</svg>`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
