/**
 * The drawing of an SVG of Vega, without its frame: no classes, no English accessibility captions, no links.
 * They are of no use in a picture that has its own title and description, and cost half of the PDF's time.
 */
export function cleanSvg(svg: string): string {
  const inner = svg.replace(/^<svg[^>]*>/, "").replace(/<\/svg>$/, "");
  const bare = inner
    .replace(/<path class="(?:background|foreground)"[^>]*\/>/g, "")
    .replace(/<\/?a\b[^>]*>/g, "")
    .replace(/<[a-z][^>]*>/gi, (tag) =>
      tag.replace(noise, "").replace(/="(-?[\d.]+)px"/g, '="$1"'),
    );
  return renumberDefinitions(bare);
}

const noise = / (?:class|role|aria-[a-z]+|pointer-events|xlink:href|href|style)="[^"]*"/g;

/** Vega counts definitions across all drawings of the process: counted anew, drawings do not depend on each other. */
function renumberDefinitions(svg: string): string {
  const ids = [...new Set([...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? ""))];
  return ids.reduce(
    (text, id, index) =>
      text
        .replaceAll(` id="${id}"`, ` id="definition-${index}"`)
        .replaceAll(`url(#${id})`, `url(#definition-${index})`),
    svg,
  );
}
