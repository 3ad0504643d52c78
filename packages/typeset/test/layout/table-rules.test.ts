import { inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import type { DocumentDefinition, Table } from "../../src/index.ts";
import { typeset } from "../../src/index.ts";
import { fonts as sampleFonts } from "../reading/sample-fonts.ts";

/** The operators of the first page of a table. */
async function operatorsOf(table: Table): Promise<string> {
  const definition: DocumentDefinition = {
    language: "fr-FR",
    info: { title: "Un tableau", creationDate: new Date("2025-01-01T00:00:00Z") },
    defaultStyle: { font: Object.keys(sampleFonts)[0] as string },
    content: table,
  };
  const { bytes, findings } = await typeset(definition, sampleFonts);
  expect(findings).toEqual([]);
  const pdf = Buffer.from(bytes as Uint8Array).toString("latin1");
  const streams = pdf.matchAll(
    /\/Filter \/FlateDecode\n\/Length \d+\n>>\nstream\n(.*?)\nendstream/gs,
  );
  const contents = [...streams].map(([, packed = ""]) =>
    inflateSync(Buffer.from(packed, "latin1")).toString("latin1"),
  );
  return contents.find((content) => content.includes(" Tf ")) ?? "";
}

const body = [["a", "b"]];

test("a cell draws its borders in its own colours", async () => {
  const borderColor = ["#ff0000", "#00ff00", "#0000ff", "#ffff00"] as const;
  const operators = await operatorsOf({ table: { body: [[{ text: "a", borderColor }]] } });
  for (const colour of ["1 0 0 RG", "0 1 0 RG", "0 0 1 RG", "1 1 0 RG"]) {
    expect(operators).toContain(colour);
  }
});

test("a layout may leave cells without borders, and grounds half transparent for themselves only", async () => {
  const bare = await operatorsOf({ table: { body }, layout: { defaultBorder: false } });
  expect(bare).not.toContain("\nS");
  const layout = {
    fillColor: "#336699",
    fillOpacity: (_: number, __: object, column: number) => (column === 0 ? 0.5 : 1),
  };
  const shaded = await operatorsOf({ table: { body }, layout } as never);
  expect(shaded.match(/ gs/g)).toHaveLength(2);
});
