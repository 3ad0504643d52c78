import type { Chart } from "../chart.ts";
import { round, type Size } from "../spec/plot-spec.ts";
import { drawnText, type Face, FONT_STACK } from "../text/typeface.ts";
import { wrapText } from "../text/wrap-text.ts";
import { defaultTheme, type Theme } from "../theme.ts";
import { plotContent } from "./draw-plot.ts";
import { escapeXml, svgDocument } from "./svg-document.ts";

/** A paragraph above or below the plot. */
interface Paragraph {
  readonly text: string;
  readonly size: number;
  readonly colour: string;
  readonly face: Face;
  /** Space before it, in points. */
  readonly before: number;
}

/**
 * The whole chart as standalone SVG: title, subtitle, plot, coverage, source, and « Données simulées » where they are.
 *
 * Texts wrap to the plot's width. Throws as `drawPlot` does.
 *
 * @example
 * import { drawChart } from "@panorama/charts";
 *
 * const spec = { width: 120, height: 10, padding: 0, data: { values: [{}] }, mark: "rect" } as const;
 * const words = { id: "a", title: "A", subtitle: "", coverage: null, source: "S", alt: "Un rectangle." };
 * const table = { columns: [], rows: [] };
 * (await drawChart({ ...words, spec, simulated: true, table })).includes("Données simulées"); //=> true
 */
export async function drawChart(chart: Chart, theme: Theme = defaultTheme): Promise<string> {
  const plot = await plotContent(chart);
  const { width } = plot.size;
  const above = setParagraphs(headings(chart, theme), width, 0);
  const plotTop = above.bottom + 12;
  const below = setParagraphs(notes(chart, theme), width, plotTop + plot.size.height + 2);
  const size: Size = { width, height: below.bottom + 4 };
  return svgDocument(
    size,
    chart,
    [
      `<rect width="${round(size.width)}" height="${round(size.height)}" fill="${theme.colours.paper}"/>`,
      above.svg,
      `<g transform="translate(0,${round(plotTop)})">${plot.content}</g>`,
      below.svg,
    ].join("\n"),
  );
}

function headings({ simulated, title, subtitle }: Chart, theme: Theme): Paragraph[] {
  const { colours, sizes } = theme;
  const mark = { text: "Données simulées", size: sizes.label, colour: colours.second, before: 2 };
  return [
    ...(simulated ? [{ ...mark, face: "semibold" as const }] : []),
    { text: title, size: sizes.title, colour: colours.ink, face: "semibold", before: 2 },
    { text: subtitle, size: sizes.subtitle, colour: colours.text, face: "regular", before: 1 },
  ];
}

function notes({ coverage, source, credit }: Chart, { colours, sizes }: Theme): Paragraph[] {
  const base = { size: sizes.small, colour: colours.text, face: "regular" } as const;
  const basis = coverage === null ? "" : `Réponses\u00a0: ${coverage}.`;
  const origin = [`Source\u00a0: ${source}`, credit ?? ""]
    .filter((part) => part !== "")
    .join(" · ");
  return [
    { ...base, text: basis, before: 6 },
    { ...base, text: origin, before: basis === "" ? 6 : 1 },
  ];
}

function setParagraphs(paragraphs: readonly Paragraph[], width: number, top: number) {
  const lines: string[] = [];
  let bottom = top;
  for (const { text, size, colour, face, before } of paragraphs) {
    if (drawnText(text) === "") continue;
    bottom += before;
    for (const line of wrapText(text, width, size, face)) {
      lines.push(textElement(line, bottom + size * 0.95, { size, colour, face }));
      bottom += size * 1.25;
    }
  }
  return { svg: lines.join("\n"), bottom };
}

function textElement(
  text: string,
  y: number,
  { size, colour, face }: Pick<Paragraph, "size" | "colour" | "face">,
): string {
  const weight = face === "semibold" ? ' font-weight="600"' : "";
  const slant = face === "italic" ? ' font-style="italic"' : "";
  return `<text x="0" y="${round(y)}" font-family="${FONT_STACK}" font-size="${size}"${weight}${slant} fill="${colour}">${escapeXml(text)}</text>`;
}
