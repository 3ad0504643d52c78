/**
 * The contrast of two six-digit hex colours, from 1 to 21.
 *
 * Web Content Accessibility Guidelines 2.2, « contrast ratio » and « relative luminance ».
 */
export function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

/** The colour that shows where `colour` lies over `behind`, `opacity` from 0 to 1. */
export function blend(colour: string, behind: string, opacity: number): string {
  const [over, under] = [channels(colour), channels(behind)];
  const mixed = over.map((channel, index) =>
    Math.round(channel * opacity + (under[index] ?? 0) * (1 - opacity)),
  );
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Red, green and blue, 0 to 255; a colour in other words than six digits is an error: the PDF paints it black. */
function channels(colour: string): number[] {
  if (colour === "white") return [255, 255, 255];
  if (colour === "black") return [0, 0, 0];
  if (!/^#[0-9a-f]{6}$/i.test(colour)) throw new Error(`« ${colour} » is not a six-digit colour`);
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}
