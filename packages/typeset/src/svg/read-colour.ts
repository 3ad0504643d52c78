import type { Rgb } from "../paint/canvas.ts";
import { namedColours } from "./named-colours.ts";

/** A colour and how opaque it is, from 0 to 1. */
export type Colour = { readonly rgb: Rgb; readonly alpha: number };

export const black: Colour = { rgb: [0, 0, 0], alpha: 1 };

/** A CSS colour: hexadecimal, `rgb()`, `hsl()`, a name, `transparent`. Undefined where it is unreadable. */
export function readColour(text: string): Colour | undefined {
  const value = text.trim().toLowerCase();
  if (value.startsWith("#")) return ofHex(value.slice(1));
  if (value === "transparent") return { rgb: [0, 0, 0], alpha: 0 };
  const name = namedColours.get(value);
  return name === undefined ? ofFunction(value) : ofHex(name);
}

function ofHex(digits: string): Colour | undefined {
  if (!/^(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.test(digits)) return undefined;
  const size = digits.length < 6 ? 1 : 2;
  const part = (index: number) => {
    const pair = digits.slice(index * size, index * size + size).padEnd(1, "f");
    return Number.parseInt(pair.length === 1 ? pair + pair : pair, 16) / 255;
  };
  return { rgb: [part(0), part(1), part(2)], alpha: part(3) };
}

function ofFunction(value: string): Colour | undefined {
  const [, name, inside = ""] = /^(rgb|hsl)a?\(([^()]*)\)$/.exec(value) ?? [];
  const parts = inside.trim().split(/[\s,/]+/);
  if (name === undefined || parts.length < 3 || parts.length > 4) return undefined;
  const alpha = shareOf(parts[3] ?? "1", 1);
  const rgb = name === "rgb" ? ofRgb(parts) : ofHsl(parts);
  return rgb === undefined || alpha === undefined ? undefined : { rgb, alpha };
}

function ofRgb(parts: readonly string[]): Rgb | undefined {
  const [red, green, blue] = parts.map((part) => shareOf(part, 255));
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return [red, green, blue];
}

/** CSS Color Module Level 4, 7.1. */
function ofHsl([hue = "", saturation = "", lightness = ""]: readonly string[]): Rgb | undefined {
  const [, degrees] = /^([+-]?[\d.]+)(?:deg)?$/.exec(hue) ?? [];
  const [s, l] = [shareOf(saturation, 100), shareOf(lightness, 100)];
  if (!Number.isFinite(Number(degrees)) || s === undefined || l === undefined) return undefined;
  const reach = s * Math.min(l, 1 - l);
  const channel = (shift: number) => {
    const k = (((shift + Number(degrees) / 30) % 12) + 12) % 12;
    return l - reach * Math.max(-1, Math.min(k - 3, 9 - k, 1));
  };
  return [channel(0), channel(8), channel(4)];
}

/** A number of a whole, or a percentage, as a share from 0 to 1. */
export function shareOf(text: string, whole: number): number | undefined {
  const [, digits, percent] =
    /^\s*([+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?)(%?)\s*$/i.exec(text) ?? [];
  const share = Number(digits) / (percent === "%" ? 100 : whole);
  return Number.isNaN(share) ? undefined : Math.min(1, Math.max(0, share));
}
