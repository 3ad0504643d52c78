import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readSvg } from "../../src/svg/read-svg.ts";
import { painted, refusal, svg } from "./painting.ts";

/** On line 2, after two spaces. */
function below(content: string): string {
  return svg(`\n  ${content}\n`);
}

describe("what would not be painted faithfully is refused where it stands", () => {
  test.each([
    ...["script", "foreignObject", "image", "symbol", "filter", "mask", "linearGradient"],
    ...["radialGradient", "pattern", "marker", "animate", "animateTransform", "set", "a", "blink"],
    ...["svg:rect", "textPath"],
  ])("<%s>", (name) => {
    expect(refusal(below(`<${name}/>`))).toEqual(["svg-element-refuse", 2, 3]);
    expect(refusal(below(`<defs><${name}/></defs>`))).toEqual(["svg-element-refuse", 2, 9]);
  });

  test.each<[string, string]>([
    [`<style>rect { fill: red }</style>`, "svg-element-refuse"],
    [`<?xml-stylesheet href="a.css"?>`, "svg-element-refuse"],
    [`<g onclick="x()"/>`, "svg-attribut-refuse"],
    [`<g filter="url(#a)"/>`, "svg-attribut-refuse"],
    [`<g style="mix-blend-mode: multiply"/>`, "svg-attribut-refuse"],
    [`<g style="transform: rotate(3deg)"/>`, "svg-attribut-refuse"],
    [`<path marker-end="url(#a)" d="M0 0"/>`, "svg-attribut-refuse"],
    [`<text letter-spacing="2">a</text>`, "svg-attribut-refuse"],
    [`<text textLength="2">a</text>`, "svg-attribut-refuse"],
    [`<text text-decoration="underline">a</text>`, "svg-attribut-refuse"],
    [`<rect fill="url(#a)" width="1" height="1"/>`, "svg-element-refuse"],
    [`<text stroke="red">a</text>`, "svg-element-refuse"],
    [`<tspan/>`, "svg-element-refuse"],
    [`<text><rect/></text>`, "svg-element-refuse"],
    [
      `<g opacity="0.5"><rect width="1" height="1"/><rect width="1" height="1"/></g>`,
      "svg-attribut-refuse",
    ],
    [`<rect width="1" height="1" stroke="red" opacity="0.5"/>`, "svg-attribut-refuse"],
    [`<rect width="50%" height="1"/>`, "svg-valeur-illisible"],
    [`<rect width="-1" height="1"/>`, "svg-valeur-illisible"],
    [`<rect width="1ex" height="1"/>`, "svg-valeur-illisible"],
    [`<rect fill="reed"/>`, "svg-valeur-illisible"],
    [`<rect style="fill: var(--a)"/>`, "svg-valeur-illisible"],
    [`<rect style="fill red"/>`, "svg-valeur-illisible"],
    [`<rect stroke-width="-1"/>`, "svg-valeur-illisible"],
    [`<rect stroke-dasharray="1 -1"/>`, "svg-valeur-illisible"],
    [`<rect transform="rotate(1 2)"/>`, "svg-valeur-illisible"],
    [`<rect transform="scale(1e9)"/>`, "svg-valeur-illisible"],
    [`<path d="M0 0 L 1"/>`, "svg-valeur-illisible"],
    [`<polygon points="1 2 3"/>`, "svg-valeur-illisible"],
    [`<text x="1 2 3">abc</text>`, "svg-valeur-illisible"],
    [`<svg viewBox="0 0 0 1"/>`, "svg-valeur-illisible"],
    [`<use href="http://a.fr/#b"/>`, "svg-reference"],
    [`<use href="#nowhere"/>`, "svg-reference"],
    [`<g clip-path="url(a.svg#b)"/>`, "svg-reference"],
    [`<g clip-path="url(#nowhere)"/>`, "svg-reference"],
    [`<g id="a"><use href="#a"/></g>`, "svg-reference"],
    [`<g xmlns="http://www.w3.org/1999/xhtml"/>`, "svg-element-refuse"],
  ])("%s", (content, code) => {
    expect(refusal(below(content))?.slice(0, 2)).toEqual([code, 2]);
  });

  test.each([
    `<clipPath id="c"/>`,
    `<clipPath id="c"><rect/><rect/></clipPath>`,
    `<clipPath id="c"><text>a</text></clipPath>`,
    `<clipPath id="c" clip-path="url(#c)"><rect/></clipPath>`,
    `<clipPath id="c" clipPathUnits="objectBoundingBox"><rect/></clipPath>`,
  ])("once it is used, %s", (definition) => {
    expect(refusal(below(`${definition}<g clip-path="url(#c)"><rect/></g>`))).not.toBeUndefined();
  });

  test.each<[string, string, number, number]>([
    [`<!DOCTYPE svg [<!ENTITY a "b">]><svg/>`, "svg-element-refuse", 1, 1],
    [svg("\n<g>\n&nbsp;</g>"), "svg-mal-forme", 3, 6],
    [svg("\r\n<g></h>"), "svg-mal-forme", 2, 7],
    [svg("\r<blink/>"), "svg-element-refuse", 2, 1],
    ["<svg", "svg-mal-forme", 1, 4],
    ["", "svg-mal-forme", 1, 1],
    ["<html/>", "svg-element-refuse", 1, 1],
    ["<g/>", "svg-mal-forme", 1, 1],
    [`<svg width="100%" height="1"/>`, "svg-valeur-illisible", 1, 1],
    ["<svg/>", "svg-valeur-illisible", 1, 1],
  ])("%j", (source, code, line, column) => {
    expect(refusal(source)).toEqual([code, line, column]);
  });

  test("messages say what, where and what to do", () => {
    expect(readSvg(below(`<rect fill="reed"/>`))).toEqual({
      problem: {
        code: "svg-valeur-illisible",
        message: "Ligne 2, colonne 3 du SVG : <rect> a une valeur de « fill » illisible, « reed ».",
        remedy: "Écrire une couleur : #rrvvbb, rgb(), hsl() ou un nom CSS.",
        line: 2,
        column: 3,
      },
    });
  });
});

describe("weight", () => {
  test("100 levels, and no more", () => {
    const nested = (levels: number) => svg("<g>".repeat(levels) + "</g>".repeat(levels));
    expect(refusal(nested(99))).toBeUndefined();
    expect(refusal(nested(100))?.[0]).toBe("svg-trop-lourd");
    expect(refusal(nested(100_000))?.[0]).toBe("svg-trop-lourd");
  });

  test("50 000 elements, written or used", () => {
    expect(refusal(svg("<g/>".repeat(49_998)))).toBeUndefined();
    expect(refusal(svg("<g/>".repeat(50_000)))?.[0]).toBe("svg-trop-lourd");
    // 10 to the power of 9 rectangles.
    const levels = Array.from({ length: 9 }, (_, level) => {
      return `<g id="l${level + 1}">${`<use href="#l${level}"/>`.repeat(10)}</g>`;
    });
    const laughs = `<defs><rect id="l0" width="1" height="1"/>${levels.join("")}</defs><use href="#l9"/>`;
    expect(refusal(svg(laughs))?.[0]).toBe("svg-trop-lourd");
  });

  test("a million points, used", () => {
    const path = `<path id="p" d="M0 0${"h1".repeat(100_000)}"/>`;
    expect(refusal(svg(path + `<use href="#p"/>`.repeat(10)))?.[0]).toBe("svg-trop-lourd");
  });
});

describe("what changes nothing is ignored", () => {
  test.each([
    `<title>a</title><desc><b xmlns="x">c</b></desc><metadata><script/></metadata><style/>`,
    `<sodipodi:namedview><inkscape:grid/></sodipodi:namedview><!-- <script/> -->`,
    `<g role="img" aria-label="x" class="mark" tabindex="0" data-a="b" pointer-events="none" filter="none"/>`,
    `<g style="cursor: pointer; ; -inkscape-stroke: none; mix-blend-mode: normal;"/>`,
    `<clipPath id="unused"/>`,
  ])("%s", (content) => {
    expect(painted(svg(content))).toEqual([]);
  });
});

describe("no input throws", () => {
  const words = `<svg viewBox="0 0 9 9"> <g </g> <rect width=" " "/> > url(#a) id="a" <use href="#a" d="M0 0a1 1 0 0 1 1e9 -0 z <text x="1">a</text> fill="red style="a:b;;( transform="rotate( & &#1; <![CDATA[ ]]> opacity=".5" \u0000 é </svg>`;
  const piece = fc.oneof(fc.constantFrom(...words.split(" ")), fc.string({ maxLength: 3 }));
  const markup = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(" "));

  test.each([
    ["anything", fc.string({ unit: "binary" })],
    ["bits of SVG", markup],
    ["bits within an SVG", markup.map((content) => svg(content))],
  ])("%s", (_, source) => {
    fc.assert(
      fc.property(source, (text) => {
        const read = readSvg(text);
        if ("problem" in read) expect(read.problem.line).toBeGreaterThan(0);
        else painted(text);
      }),
      { numRuns: 3000 },
    );
  });

  test("what is painted has only plain numbers", () => {
    const value = fc.double({ min: -1e8, max: 1e8, noNaN: true });
    fc.assert(
      fc.property(fc.array(value, { minLength: 8, maxLength: 8 }), (n) => {
        const [a, b, c, d, e, f, g, h] = n;
        const content = `<g transform="matrix(${a} ${b} ${c} ${d} ${e} ${f})"><path stroke="red" d="M${g} ${h}a${a} ${b} ${c} 0 1 ${d} ${e}z"/></g>`;
        if (refusal(svg(content)) !== undefined) return;
        expect(painted(svg(content)).join(" ")).not.toMatch(/NaN|Infinity|\de/);
      }),
      { numRuns: 1000 },
    );
  });
});
