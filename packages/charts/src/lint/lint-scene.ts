import type { Chart } from "../chart.ts";
import { compileView } from "../draw/compile-view.ts";
import { sceneItems } from "../draw/scene-items.ts";
import { checks } from "./text-issues.ts";

/** A text of a plot that a reader may not be able to read. */
export interface SceneIssue {
  readonly code: keyof typeof checks;
  readonly text: string;
  /** In French: the text and what is wrong with it. */
  readonly message: string;
}

/**
 * What is unreadable in a plot: text that is clipped, truncated, crossed, too small, too pale, in a missing glyph,
 * or over another text; empty for a sound chart.
 *
 * @example
 * import { lintScene } from "@panorama/charts";
 *
 * const mark = { type: "text", fontSize: 6 } as const;
 * const frame = { width: 50, height: 20, padding: 0, autosize: "none" } as const;
 * const spec = { ...frame, data: { values: [{}] }, mark, encoding: { text: { value: "Rennes" } } };
 * const words = { id: "a", title: "", subtitle: "", coverage: null, source: "", alt: "" };
 * const table = { columns: [], rows: [] };
 * const issues = await lintScene({ ...words, spec, simulated: false, table });
 * issues.map(({ message }) => message); //=> ["« Rennes » écrit en 6 points, sous 7.5"]
 */
export async function lintScene(chart: Chart): Promise<SceneIssue[]> {
  const view = await compileView(chart.spec);
  try {
    const items = sceneItems(view);
    const scene = {
      items,
      frame: { x1: 0, y1: 0, x2: view.width(), y2: view.height() },
      paper: String(view.background() ?? "#ffffff"),
    };
    const texts = items.filter(({ lines }) => lines.length > 0);
    return texts.flatMap((text) =>
      Object.entries(checks).flatMap(([code, check]): SceneIssue[] => {
        const wrong = check(text, scene);
        const words = text.lines.join(" ");
        return wrong === undefined
          ? []
          : [{ code: code as SceneIssue["code"], text: words, message: `« ${words} » ${wrong}` }];
      }),
    );
  } finally {
    view.finalize();
  }
}
