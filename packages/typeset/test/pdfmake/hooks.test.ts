import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import {
  buildColumnWidths,
  DocMeasure,
  DocPreprocessor,
  type MeasuredLayout,
  namedTableLayouts,
  normalizePageMargin,
  normalizePageSize,
  type StyleStack,
} from "../../src/pdfmake/internals.ts";

type Loose = Record<string, unknown>;

/** A text measure whose every sign is 5 wide and 10 high. */
const text = {
  buildInlines(value: unknown, styles: StyleStack) {
    const style = styles.getProperty("fontSize");
    const words = typeof value === "object" ? (value as { text: string }).text : String(value);
    const width = 5 * words.length;
    return { items: [{ width, style }], minWidth: width / 2, maxWidth: width };
  },
  sizeOfText: (value: string) => ({
    width: 5 * value.length,
    height: 10,
    fontSize: 10,
    lineHeight: 1,
    ascender: 8,
    descender: -2,
  }),
};

function measured(node: unknown, styles = {}, defaults = {}): Loose {
  const images = { provideImage: () => ({ width: 40, height: 20 }) };
  const svgs = {
    measureSVG: () => ({ width: 30, height: 10 }),
    writeDimensions: (source: string) => source,
  };
  const measure = new DocMeasure(images, styles, defaults, svgs, namedTableLayouts);
  measure.textInlines = text;
  const whole = new DocPreprocessor().preprocessDocument(node as object);
  return measure.measureNode(whole) as Loose;
}

const at = (node: Loose, ...path: (string | number)[]): Loose =>
  path.reduce<Loose>((found, key) => found[key] as Loose, node);

describe("DocPreprocessor", () => {
  test("preprocessDocument binds page and text references to the node that has the id", () => {
    const target = { text: "but", id: "x" };
    const node = { stack: [{ text: [{ pageReference: "x" }, { textReference: "x" }] }, target] };
    new DocPreprocessor().preprocessDocument(node);
    const [reference, words] = at(node, "stack", 0).text as Loose[];
    expect(at(reference as Loose, "_pageRef")._nodeRef).toBe(target);
    expect(at(words as Loose, "_textRef")._textNodeRef).toBe(target);
    expect(reference?.linkToDestination).toBe("x");
  });

  test("preprocessDocument collects the entries of a table of contents, and gives them ids", () => {
    const entry: Loose = { text: "a", tocItem: true };
    const node = { stack: [{ toc: {} }, entry] };
    new DocPreprocessor().preprocessDocument(node);
    expect(at(node, "stack", 0, "toc")._items).toEqual([{ _nodeRef: entry, _textNodeRef: entry }]);
    expect(entry.id).toBe("toc-_default_-0");
  });

  test("preprocessNode knows what the document before it has given, preprocessBlock forgets it", () => {
    const processor = new DocPreprocessor();
    processor.preprocessDocument({ text: "a", id: "x" });
    expect(() => processor.preprocessNode({ text: "b", id: "x" })).toThrow("already exists");
    expect(() => processor.preprocessBlock({ text: "b", id: "x" })).not.toThrow();
  });

  test("properties that it does not know go along", () => {
    const meaning = {};
    expect(measured({ stack: [{ text: "a", meaning }] })).toMatchObject({ stack: [{ meaning }] });
    expect(at(measured({ stack: [{ text: "a", meaning }] }), "stack", 0).meaning).toBe(meaning);
  });
});

describe("DocMeasure", () => {
  test("asks `textInlines` for a text, its node last on the stack, and keeps what it answers", () => {
    const node = measured(
      { text: "abcd", style: "big" },
      { big: { fontSize: 20, margin: [1, 2, 3, 4] } },
    );
    expect(node).toMatchObject({
      _inlines: [{ width: 20, style: 20 }],
      _minWidth: 10 + 4,
      _maxWidth: 20 + 4,
      _margin: [1, 2, 3, 4],
    });
  });

  test("clones its style stack, with all that this package reads of it", () => {
    const measure = new DocMeasure(
      { provideImage: () => ({ width: 1, height: 1 }) },
      {},
      {},
      {},
      {},
    );
    const { styleStack } = measure;
    expect(styleStack.styleOverrides).toEqual([]);
    for (const name of ["getProperty", "push", "pop", "autopush", "auto"] as const)
      expect(styleStack[name]).toBeTypeOf("function");
    styleStack.push({ fontSize: 3 });
    expect(styleStack.getProperty("fontSize")).toBe(3);
    styleStack.pop();
    expect(styleStack.auto({ bold: true }, () => styleStack.getProperty("bold"))).toBe(true);
    expect(styleStack.getProperty("bold")).toBeUndefined();
  });

  test("asks `sizeOfText` for the gap of a list; markers are vectors or paragraphs", () => {
    const bullets = measured({ ul: ["a"] });
    expect(bullets._gapSize).toMatchObject({ width: 15 });
    expect(at(bullets, "ul", 0, "listMarker")).toMatchObject({
      canvas: [{ type: "ellipse" }],
      _minWidth: 15,
    });
    const numbers = measured({ ol: ["a"], separator: ["(", ")"] });
    expect(at(numbers, "ol", 0, "listMarker")).toMatchObject({ _inlines: [{}], _minWidth: 20 });
    expect(at(measured({ ol: ["a"], type: "none" }), "ol", 0).listMarker).toEqual({
      _minWidth: 15,
      _maxWidth: 15,
    });
  });

  test("gives columns their gap and their measures", () => {
    const node = measured({ columns: [{ text: "ab", width: 30 }, "abcd"], columnGap: 7 });
    expect(node).toMatchObject({ _gap: 7, columns: [{ width: 30 }, { _minWidth: 10 }] });
  });

  test("completes the layout of a table, its offsets and widths, and marks what spans cover", () => {
    const body = [
      [{ text: "a", colSpan: 2, rowSpan: 2 }, "", "b"],
      ["", "", "c"],
    ];
    const node = measured({ table: { body, widths: ["*", 20, "auto"] }, layout: "noBorders" });
    const layout = node._layout as MeasuredLayout;
    for (const name of [
      "hLineWidth",
      "vLineWidth",
      "hLineStyle",
      "vLineStyle",
      "paddingLeft",
      "paddingRight",
      "paddingTop",
      "paddingBottom",
    ] as const)
      expect(layout[name]).toBeTypeOf("function");
    expect(layout.hLineWidth(0, node)).toBe(0);
    expect(node._offsets).toMatchObject({ total: expect.any(Number) });
    expect(at(node, "table").widths).toMatchObject([
      { width: "*" },
      { width: 20 },
      { width: "auto" },
    ]);
    const covered = [at(node, "table", "body", 0, 1), at(node, "table", "body", 1, 0)];
    expect(covered).toMatchObject([{ _span: true }, { _span: true }]);
    expect(at(node, "table", "body", 1, 2)._span).toBeUndefined();
  });

  test("makes a table of an entry a row of a table of contents, numbers bound to their nodes", () => {
    const entry = { text: "a", tocItem: true };
    const node = measured({ stack: [{ toc: {} }, entry] });
    const [title, number] = at(
      node,
      "stack",
      0,
      "toc",
      "_table",
      "table",
      "body",
      0,
    ) as never as Loose[];
    expect(title).toMatchObject({ text: "a", linkToDestination: "toc-_default_-0" });
    expect(number?._tocItemRef).toBe(at(node, "stack", 1));
  });

  test("gives pictures their size: images, drawings, vectors, codes", () => {
    expect(measured({ image: "a", fit: [20, 20] })).toMatchObject({ _width: 20, _height: 10 });
    expect(measured({ svg: "<svg/>", width: 15 })).toMatchObject({ _width: 15, _height: 5 });
    const canvas = [{ type: "rect", x: 1, y: 2, w: 3, h: 4 }];
    expect(measured({ canvas })).toMatchObject({ _minWidth: 4, _minHeight: 6 });
    expect(measured({ qr: "a", fit: 50 })).toMatchObject({
      _width: expect.any(Number),
      _height: expect.any(Number),
      _canvas: expect.any(Array),
    });
  });

  test("turns an image that lies on its side by itself", () => {
    const images = { provideImage: () => ({ width: 40, height: 20, orientation: 6 }) };
    const measure = new DocMeasure(images, {}, {}, {}, {});
    const node = measure.measureNode({ image: "a" });
    expect(node).toMatchObject({ _width: 20, _height: 40 });
  });

  test("measures every node by its own `measureNode`, which leaves the style stack as it was", () => {
    const seen: string[] = [];
    class Seeing extends DocMeasure {
      override measureNode(node: object) {
        const own = super.measureNode(node);
        seen.push(`${Object.keys(node)[0]} ${this.styleStack.styleOverrides.length}`);
        return own;
      }
    }
    const measure = new Seeing({ provideImage: () => ({ width: 1, height: 1 }) }, {}, {}, {}, {});
    measure.textInlines = text;
    const figure = { stack: [{ image: "a" }], link: "b" };
    measure.measureNode(new DocPreprocessor().preprocessDocument(figure));
    expect(seen).toEqual(["image 1", "stack 0"]);
  });

  test("hands `alignment` down to pictures", () => {
    expect(measured({ stack: [{ image: "a" }], alignment: "right" })).toMatchObject({
      stack: [{ _alignment: "right" }],
    });
  });
});

test("buildColumnWidths shares what fixed columns leave", () => {
  const columns: Loose[] = [
    { width: 30 },
    { width: "auto", _minWidth: 5, _maxWidth: 10 },
    { width: "*", _minWidth: 1, _maxWidth: 2 },
    { width: "*", _minWidth: 1, _maxWidth: 2 },
  ];
  buildColumnWidths(columns, 100);
  expect(columns.map(({ _calcWidth }) => _calcWidth)).toEqual([30, 10, 30, 30]);
});

test("normalizePageSize knows paper by name, and writes to a size that is an object", () => {
  expect(normalizePageSize("A4", "landscape")).toMatchObject({ width: 841.89, height: 595.28 });
  const size: Loose = { width: 10, height: 20 };
  expect(normalizePageSize(size, undefined)).toMatchObject({ width: 10, height: 20 });
  expect(size.orientation).toBe("portrait");
});

test("normalizePageMargin takes one, two or four margins", () => {
  expect(normalizePageMargin(1)).toEqual({ left: 1, top: 1, right: 1, bottom: 1 });
  expect(normalizePageMargin([1, 2])).toEqual({ left: 1, top: 2, right: 1, bottom: 2 });
  expect(normalizePageMargin([1, 2, 3, 4])).toEqual({ left: 1, top: 2, right: 3, bottom: 4 });
});

test("namedTableLayouts are those that pdfmake documents", () => {
  expect(Object.keys(namedTableLayouts)).toEqual([
    "noBorders",
    "headerLineOnly",
    "lightHorizontalLines",
  ]);
});

test("pdfmake is pinned exactly", () => {
  const workspace = readFileSync(
    new URL("../../../../pnpm-workspace.yaml", import.meta.url),
    "utf8",
  );
  const manifest = JSON.parse(
    readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
  ) as { dependencies: Record<string, string> };
  const require = createRequire(import.meta.url);
  expect(manifest.dependencies.pdfmake).toBe("catalog:");
  const pinned = /^ {2}pdfmake: (\d+\.\d+\.\d+)$/m.exec(workspace)?.[1];
  expect(pinned).toBe(require("pdfmake/package.json").version);
});
