import { beforeAll, expect, test } from "vitest";
import { type Build, buildEdition, Workshop } from "../src/command/build-edition.ts";
import { editionFiles, simulatedFiles } from "./edition-files.ts";

const CHAPTER = "chapters/31-beneficiaires.md";
const published = editionFiles();
const changed = editionFiles({ [CHAPTER]: (text) => `${text}\n\nUne phrase de plus.\n` });
/** A figure that no data prove: there is no build. */
const refused = editionFiles({ [CHAPTER]: (text) => `${text}\n\nIls étaient 12 345.\n` });
const corrected = editionFiles({
  "edition.yaml": (text) => text.replace(/^titre: .*$/m, "titre: Panorama corrigé"),
});

const quietly = () => {};

async function once(files: Map<string, Uint8Array>): Promise<Build> {
  const { build } = await buildEdition(files, quietly);
  if (build === undefined) throw new Error("the edition does not build");
  return build;
}

const bytes = (content: string | Uint8Array) =>
  typeof content === "string" ? content : Buffer.from(content).toString("latin1");
/** The names of the files that are not the same to the byte. */
function differences(one: Build, other: Build): string[] {
  const names = [...new Set([...one.files.keys(), ...other.files.keys()])];
  return names.filter((name) => {
    const [content, against] = [one.files.get(name), other.files.get(name)];
    if (content === undefined || against === undefined) return true;
    return bytes(content) !== bytes(against);
  });
}

let alone: Build;
beforeAll(async () => {
  alone = await once(published);
});

test("an edition has the same files after a change and back as when it is made once", async () => {
  const workshop = new Workshop();
  const steps = [published, changed, published, simulatedFiles(), published, corrected, published];
  for (const files of steps) {
    const { build } = await workshop.build(files, quietly);
    expect(differences(build as Build, files === published ? alone : await once(files))).toEqual(
      [],
    );
  }
});

test("a change is seen in what is made after it", async () => {
  const workshop = new Workshop();
  await workshop.build(published, quietly);
  const after = (await workshop.build(changed, quietly)).build as Build;
  expect(differences(after, alone)).toEqual([alone.pdf]);
});

test("a chapter that was refused is built once it is mended, with no issue left", async () => {
  const workshop = new Workshop();
  await workshop.build(published, quietly);
  const broken = await workshop.build(refused, quietly);
  expect(broken.build).toBeUndefined();
  expect(broken.issues.map(({ where }) => where.file)).toEqual([CHAPTER]);
  const mended = await workshop.build(published, quietly);
  expect(mended.issues).toEqual([]);
  expect(differences(mended.build as Build, alone)).toEqual([]);
});
