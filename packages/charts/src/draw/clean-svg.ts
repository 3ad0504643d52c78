/**
 * The drawing of an SVG of Vega, without its frame: no classes, no English accessibility captions, no links.
 * They are of no use in a picture that has its own title and description, and cost half of the PDF's time.
 *
 * Only tags are touched: in texts, Vega escapes every angle bracket.
 */
export function cleanSvg(svg: string): string {
  const definitions = definitionNames(svg);
  return svg
    .replace(/^<svg[^>]*>/, "")
    .replace(/<\/svg>$/, "")
    .replace(/<path class="(?:background|foreground)"[^>]*\/>/g, "")
    .replace(/<\/?a\b[^>]*>/g, "")
    .replace(/<[a-z][^>]*>/gi, (tag) => cleanTag(tag, definitions));
}

const noise = / (?:class|role|aria-[a-z]+|pointer-events|xlink:href|href|style)="[^"]*"/g;

function cleanTag(tag: string, definitions: ReadonlyMap<string, string>): string {
  const rename = (whole: string, before: string, id: string, after: string) =>
    definitions.has(id) ? `${before}${definitions.get(id)}${after}` : whole;
  return tag
    .replace(noise, "")
    .replace(/="(-?[\d.]+)px"/g, '="$1"')
    .replace(/( id=")([^"]+)(")/, rename)
    .replace(/(url\(#)([^)]+)(\))/g, rename);
}

/** Vega counts definitions across all drawings of the process: counted anew, drawings do not depend on each other. */
function definitionNames(svg: string): Map<string, string> {
  const ids = [...svg.matchAll(/<[a-z][^>]* id="([^"]+)"/gi)].map(([, id]) => id ?? "");
  return new Map([...new Set(ids)].map((id, index) => [id, `definition-${index}`]));
}
