import { breakdownChart, drawChart, MissingGlyphError } from "@panorama/charts";
import { describe, expect, test } from "vitest";
import { figureOf, partOf } from "./figures.ts";

const chartOf = (label: string) =>
  breakdownChart({
    id: "hostile",
    source: label,
    total: figureOf("Bénéficiaires", 3),
    parts: [{ figure: partOf("a", label, 2) }, { figure: partOf("b", "Autres", 1) }],
  });

describe("a hostile label", () => {
  test("is text, never markup", async () => {
    const svg = await drawChart(chartOf(`<script>alert("1")</script> & 'b' ]]>`));
    expect(svg).not.toContain("<script");
    expect(svg).toContain("&lt;script&gt;");
    expect(svg.match(/&(?!amp;|lt;|gt;|quot;)/)).toBeNull();
  });

  test("that looks like an attribute is left as it is", async () => {
    const label = 'a class="b" id="c" href="d" 5px"';
    expect(await drawChart(chartOf(label))).toContain(`>${label}</text>`);
  });

  test("with line breaks and tabs is one line", async () => {
    expect(await drawChart(chartOf("Salles\n\tde cinéma"))).toContain(">Salles de cinéma</text>");
  });

  test("in decomposed accents is drawn composed", async () => {
    expect(await drawChart(chartOf("Me\u0301diathe\u0300que"))).toContain(">Médiathèque</text>");
  });

  test.each([
    ["an emoji", "Cinéma 🎬", "🎬", "U+1F3AC"],
    ["a bidi override", "Salles \u202egnp", "\u202e", "U+202E"],
    ["another script", "映画", "映", "U+6620"],
    ["a lone accent", "\u0301", "\u0301", "U+0301"],
    ["a null byte", "a\u0000b", "\u0000", "U+0000"],
  ])("with %s is refused, and the character named", (_, label, character, codePoint) => {
    try {
      chartOf(label);
    } catch (error) {
      expect(error).toBeInstanceOf(MissingGlyphError);
      expect(error).toMatchObject({ character, text: label });
      expect(String(error)).toContain(codePoint);
      return;
    }
    expect.unreachable("the label was drawn");
  });
});
