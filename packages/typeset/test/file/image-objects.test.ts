import { inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { writeImage } from "../../src/file/image-objects.ts";
import type { FileObject, ObjectFile } from "../../src/file/object-file.ts";
import { bytes, png } from "../images/files.ts";

type Written = { data: Record<string, unknown>; content: number[] };

/** What an image becomes: its object, and what it was ended with. */
async function written(image: Uint8Array): Promise<Written & { mask: number[] | undefined }> {
  const objects = new Map<FileObject, Written>();
  const file = {
    ref(data: Record<string, unknown>) {
      const object: FileObject = {
        id: objects.size + 1,
        data,
        end: (content) => objects.set(object, { data, content: [...(content ?? [])] }),
      };
      return object;
    },
  };
  const object = await writeImage(file as unknown as ObjectFile, image);
  const own = objects.get(object) as Written;
  return { ...own, mask: objects.get(own.data.SMask as FileObject)?.content };
}

const [red, green, blue, grey] = [
  [255, 0, 0],
  [0, 255, 0],
  [0, 0, 255],
  [9, 9, 9],
];
/** Rows without a filter. */
const rows = (...lines: number[][]) => bytes(...lines.flatMap((line) => [0, ...line]));

test("colours without transparency go in as they lie", async () => {
  const lines = rows([...red, ...green], [...blue, ...grey]);
  const { data, content } = await written(png({ width: 2, height: 2, rows: lines }));
  expect([...inflateSync(Uint8Array.from(content))]).toEqual([...lines]);
  expect(data).toMatchObject({
    ColorSpace: "DeviceRGB",
    BitsPerComponent: 8,
    DecodeParms: { Predictor: 15, Colors: 3, BitsPerComponent: 8, Columns: 2 },
  });
});

test("transparency is apart from colours, of 8 bits and of 16", async () => {
  const four = rows([...red, 255, ...green, 128], [...blue, 0, ...grey, 7]);
  const first = await written(png({ width: 2, height: 2, type: 6, rows: four }));
  expect(first.content).toEqual([...red, ...green, ...blue, ...grey]);
  expect(first.mask).toEqual([255, 128, 0, 7]);
  const two = rows([10, 20], [30, 40]);
  const second = await written(png({ width: 1, height: 2, type: 4, rows: two }));
  expect([second.content, second.mask]).toEqual([
    [10, 30],
    [20, 40],
  ]);
  expect(second.data.ColorSpace).toBe("DeviceGray");
  const wide = rows([1, 0xff, 2, 0xff, 3, 0xff, 4, 0xff]);
  const third = await written(png({ width: 1, height: 1, type: 6, bits: 16, rows: wide }));
  expect([third.content, third.mask]).toEqual([[1, 2, 3], [4]]);
});

test("a palette with transparency, packed into bits", async () => {
  const chunks = [
    ["PLTE", bytes(...red, ...green, ...blue, ...grey)],
    ["tRNS", bytes(255, 0, 100)],
  ] as const;
  // Two bits a pixel: 0 1 2 3.
  const packed = rows([0b00011011]);
  const image = png({ width: 4, height: 1, type: 3, bits: 2, rows: packed, chunks });
  const { content, mask } = await written(image);
  expect(content).toEqual([...red, ...green, ...blue, ...grey]);
  expect(mask).toEqual([255, 0, 100, 255]);
});

test("an interlaced image lies straight", async () => {
  // Adam7 of 2 × 2: the first pixel, then the second, then the second row.
  const passes = rows(red, green, [...blue, ...grey]);
  const image = png({ width: 2, height: 2, interlace: 1, rows: passes });
  expect((await written(image)).content).toEqual([...red, ...green, ...blue, ...grey]);
});
