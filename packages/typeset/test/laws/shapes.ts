import * as fc from "fast-check";

/** What a generated document is made of, before it has words. */
export type Shape =
  | {
      readonly kind: "paragraph";
      readonly words: number;
      readonly style: Readonly<Record<string, unknown>>;
      /** After which words a note is called, and how many words it has. */
      readonly notes: readonly (readonly [after: number, words: number])[];
    }
  | { readonly kind: "heading"; readonly words: number; readonly level: number }
  | { readonly kind: "group"; readonly group: Group; readonly kids: readonly Shape[] }
  | { readonly kind: "columns"; readonly gap: number; readonly kids: readonly Shape[] }
  | { readonly kind: "flow"; readonly count: number; readonly kids: readonly Shape[] }
  | { readonly kind: "float"; readonly at: "top" | "bottom"; readonly kid: Shape }
  | {
      readonly kind: "table";
      readonly rows: readonly (readonly Shape[])[];
      readonly headerRows: number;
      readonly keptWhole: boolean;
      readonly caption: number;
    }
  | { readonly kind: "figure"; readonly height: number; readonly caption: number }
  | { readonly kind: "break"; readonly pageBreak: string; readonly kid: Shape };

export type Group = "stack" | "aside" | "ul" | "ol" | "unbreakable" | "kept";

const style = fc.record({
  fontSize: fc.integer({ min: 6, max: 13 }),
  alignment: fc.constantFrom("left", "right", "center", "justify"),
  bold: fc.boolean(),
  margin: fc.constantFrom(0, [0, 0, 0, 6], [4, 3], [0, 10, 0, 0]),
  leadingIndent: fc.constantFrom(0, 0, 8),
  lineHeight: fc.constantFrom(1, 1, 1.3),
});

const note = fc.tuple(fc.nat({ max: 40 }), fc.integer({ min: 1, max: 40 }));

export const paragraph = fc.record({
  kind: fc.constant("paragraph" as const),
  words: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 90 })),
  style,
  notes: fc.oneof(
    { weight: 4, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(note, { maxLength: 3 }) },
  ),
});

export const heading = fc.record({
  kind: fc.constant("heading" as const),
  words: fc.integer({ min: 1, max: 8 }),
  level: fc.integer({ min: 1, max: 6 }),
});

/** What a page holds, wherever it floats to. */
const short = paragraph.map((one) => ({ ...one, words: Math.min(one.words, 6) }));

const figure = fc.record({
  kind: fc.constant("figure" as const),
  height: fc.integer({ min: 5, max: 24 }),
  caption: fc.nat({ max: 8 }),
});

type Where = "page" | "flow";

/** Any node, down to a depth; floats stand in flows alone. */
function shape(depth: number, where: Where): fc.Arbitrary<Shape> {
  if (depth === 0) return fc.oneof({ weight: 5, arbitrary: paragraph }, heading, figure);
  const below = shape(depth - 1, where);
  const kids = fc.array(below, { minLength: 1, maxLength: 3 });
  const inNewFlow = fc.array(shape(depth - 1, "flow"), { minLength: 1, maxLength: 4 });
  const leaf = shape(0, where);
  return fc.oneof<fc.MaybeWeightedArbitrary<Shape>[]>(
    { weight: 4, arbitrary: leaf },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant("group" as const),
        group: fc.constantFrom<Group>("stack", "aside", "ul", "ol", "unbreakable", "kept"),
        kids,
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant("columns" as const),
        gap: fc.integer({ min: 4, max: 16 }),
        kids: fc.array(below, { minLength: 1, maxLength: 3 }),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant("flow" as const),
        count: fc.integer({ min: 1, max: 3 }),
        kids: inNewFlow,
      }),
    },
    {
      weight: 2,
      arbitrary: fc.integer({ min: 1, max: depth }).chain((columns) =>
        fc.record({
          kind: fc.constant("table" as const),
          rows: fc.array(fc.array(below, { minLength: columns, maxLength: columns }), {
            minLength: 1,
            maxLength: 4,
          }),
          headerRows: fc.nat({ max: 2 }),
          keptWhole: fc.boolean(),
          caption: fc.nat({ max: 6 }),
        }),
      ),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant("break" as const),
        pageBreak: fc.constantFrom("before", "after", "beforeOdd", "beforeEven", "afterOdd"),
        kid: below,
      }),
    },
    ...(where === "flow"
      ? [
          {
            weight: 1,
            arbitrary: fc.record({
              kind: fc.constant("float" as const),
              at: fc.constantFrom("top" as const, "bottom" as const),
              kid: short,
            }),
          },
        ]
      : []),
  );
}

export type Sheet = {
  readonly pageSize: { readonly width: number; readonly height: number };
  readonly pageMargins: readonly [number, number, number, number];
};

export const sheet: fc.Arbitrary<Sheet> = fc.record({
  pageSize: fc.constantFrom(
    { width: 595.28, height: 841.89 },
    { width: 420, height: 595 },
    { width: 330, height: 260 },
    { width: 700, height: 400 },
  ),
  pageMargins: fc.constantFrom([40, 40, 40, 40] as const, [30, 50, 20, 35] as const),
});

export const anyDocument = fc.record({
  sheet,
  kids: fc.array(shape(3, "page"), { minLength: 1, maxLength: 4 }),
});

/** Paragraphs and headings alone, in columns of a page that is tall enough to keep them well. */
export const plainDocument = fc.record({
  sheet: fc.constantFrom<Sheet>(
    { pageSize: { width: 420, height: 330 }, pageMargins: [30, 40, 30, 40] },
    { pageSize: { width: 600, height: 500 }, pageMargins: [40, 40, 40, 40] },
  ),
  count: fc.integer({ min: 1, max: 3 }),
  inFlow: fc.boolean(),
  kids: fc.array(fc.oneof({ weight: 4, arbitrary: paragraph }, heading), {
    minLength: 2,
    maxLength: 14,
  }),
});
