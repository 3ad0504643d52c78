import type { Structure } from "@panorama/schema";
import { theme } from "../theme.ts";

const { colours } = theme;
const tints = [colours.sky, colours.amber, colours.mist, colours.focus, "#c8deee", "#d98e3f"];

/**
 * The emblem of the cover: a wall of screens, one lit for each structure, those of a region in one tint.
 * Screens that stay dark fill the wall up.
 */
export function frameWall(structures: readonly Structure[], width: number): string {
  const columns = 5;
  const gap = 9;
  const frameWidth = (width - gap * (columns - 1)) / columns;
  const frameHeight = (frameWidth * 9) / 16;
  const rows = Math.ceil((structures.length + 2) / columns);
  const order = [...new Set(structures.map(({ region }) => region))];
  const frames = Array.from({ length: rows * columns }, (_, position) => {
    const x = (position % columns) * (frameWidth + gap);
    const y = Math.floor(position / columns) * (frameHeight + gap);
    const structure = structures[position - (rows * columns - structures.length)];
    const box = `x="${round(x)}" y="${round(y)}" width="${round(frameWidth)}" height="${round(frameHeight)}" rx="3"`;
    if (structure === undefined) {
      return `<rect ${box} fill="none" stroke="${colours.focus}" stroke-width="0.8"/>`;
    }
    const tint = tints[order.indexOf(structure.region) % tints.length];
    return `<rect ${box} fill="${tint}"/>`;
  });
  const height = rows * (frameHeight + gap) - gap;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${round(width)}" height="${round(height)}" viewBox="0 0 ${round(width)} ${round(height)}">${frames.join("")}</svg>`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
