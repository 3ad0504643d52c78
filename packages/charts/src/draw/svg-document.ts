import type { Size } from "../spec/plot-spec.ts";
import { round } from "../spec/plot-spec.ts";

/** A standalone SVG in points, named and described for who does not see it. */
export function svgDocument(
  size: Size,
  words: { readonly title: string; readonly alt: string },
  content: string,
): string {
  const [width, height] = [round(size.width), round(size.height)];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" lang="fr" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<title>${escapeXml(words.title)}</title>`,
    `<desc>${escapeXml(words.alt)}</desc>`,
    content,
    "</svg>\n",
  ].join("\n");
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
