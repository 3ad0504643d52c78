import fc from "fast-check";
import { expect, test } from "vitest";
import { stylesInForce } from "../../src/measure/styles-in-force.ts";
import { DocMeasure, type StyleStack } from "../../src/pdfmake/internals.ts";

const names = ["a", "b", "c"] as const;
const values = {
  fontSize: fc.constantFrom(8, 9, null),
  bold: fc.boolean(),
  color: fc.constantFrom("red", "blue"),
};
const style = fc.record(values, { requiredKeys: [] });
/** Named styles that may extend those before them, or one that there is not. */
const dictionary = fc
  .tuple(style, style, style, fc.array(fc.nat(4), { maxLength: 2 }))
  .map(([a, b, c, parents]) => {
    const before = parents.map((index) => ["a", "a", "b", "b", "none"][index] as string);
    return { a, b: { ...b, extends: "a" }, c: { ...c, extends: before } };
  });
const overrides = fc.array(fc.oneof(fc.constantFrom(...names, "none"), style), { maxLength: 4 });

function stackOf(styles: object, defaultStyle: object): StyleStack {
  const images = { provideImage: () => ({ width: 1, height: 1 }) };
  return new DocMeasure(images, styles, defaultStyle, {}, {}).styleStack;
}

test("the styles in force are those that pdfmake finds one by one", () => {
  fc.assert(
    fc.property(dictionary, style, overrides, (styles, defaultStyle, pushed) => {
      const stack = stackOf(styles, defaultStyle);
      for (const one of pushed) stack.push(one);
      const found = stylesInForce(stack);
      for (const name of Object.keys(values) as (keyof typeof values)[]) {
        expect(found[name] ?? undefined).toEqual(stack.getProperty(name) ?? undefined);
      }
    }),
  );
});

test("a style that extends itself through others ends", () => {
  const stack = stackOf({ a: { extends: "b", bold: true }, b: { extends: "a", fontSize: 9 } }, {});
  stack.push("a");
  expect(stylesInForce(stack)).toMatchObject({ bold: true, fontSize: 9 });
});
