import { createHash } from "node:crypto";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { beforeAll, expect, test } from "vitest";
import { type Build, buildEdition } from "../src/command/build-edition.ts";
import { loadEdition } from "../src/edition/load-edition.ts";
import { editionFiles } from "./edition-files.ts";

let build: Build;
let pages: string[];

async function pagesOf(bytes: Uint8Array): Promise<string[]> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const texts: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    texts.push(
      items
        .map((item) => ("str" in item ? item.str : ""))
        .join("")
        .replaceAll("\u00a0", " "),
    );
  }
  return texts;
}

const bytesOf = ({ files, pdf }: Build) => files.get(pdf) as Uint8Array;

beforeAll(async () => {
  const made = await buildEdition(editionFiles(), () => {});
  if (made.build === undefined) throw new Error("the edition does not build");
  build = made.build;
  pages = await pagesOf(bytesOf(build));
});

test("the number of pages is told as it is", () => {
  expect(pages).toHaveLength(build.pages);
});

test.each([
  "564 711",
  "250 458",
  "44,4 %",
  "environ 10,4 %",
  "entre 250 et 256",
  "14 à 16 structures sur 17",
])("the report says %s", (words) => {
  expect(pages.join(" ")).toContain(words);
});

test("the six categories, the seventeen structures, the five missions and all their examples are there", () => {
  const { edition } = loadEdition(editionFiles());
  const text = pages.join(" ").replaceAll(/\s+/g, "");
  const [categories] = edition?.dataset.dictionary.nomenclatures ?? [];
  const names = [
    ...(categories?.items ?? []).map(({ label }) => label),
    ...(edition?.dataset.structures ?? []).map(({ name }) => name),
    ...(edition?.dataset.dictionary.missions ?? []).map(({ label }) => label),
    ...(edition?.initiatives ?? []).map(({ title }) => title),
  ];
  expect(names.length).toBeGreaterThan(6 + 17 + 5 + 50);
  const printed = (name: string) => name.replaceAll(/\s+/g, "").replaceAll("\u2011", "-");
  expect(names.filter((name) => !text.includes(printed(name)))).toEqual([]);
});

test("the parts come in the order of the published report", () => {
  const order = [
    ...["Sommaire", "Résumé", "Le réseau : origine et périmètre", "Méthode et limites"],
    ...[
      "L’activité en chiffres",
      "Les pôles régionaux : cinq fonctions",
      "Les chiffres et leur origine",
    ],
  ];
  const squeezed = (text: string) => text.replaceAll(/\s+/g, "");
  // Each part opens a page; its title comes first there, or right after its number.
  const opens = order.map((title) =>
    pages.findIndex((page) => squeezed(page).replace(/^\d/, "").startsWith(squeezed(title))),
  );
  expect(opens[0]).toBe(1);
  expect(opens).toEqual([...opens].sort((a, b) => a - b));
});

test("no page is blank", () => {
  expect(pages.filter((page) => page.trim().length < 40)).toEqual([]);
});

test("the published edition is not marked as simulated", () => {
  expect(pages.join(" ")).not.toMatch(/simulées/i);
});

test("building again gives the same bytes", async () => {
  const again = await buildEdition(editionFiles(), () => {});
  const digest = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
  expect(again.build && digest(bytesOf(again.build))).toBe(digest(bytesOf(build)));
});

test("the order of the observations changes no page", async () => {
  const reversed = editionFiles({
    "observations.csv": (text) => {
      const [header, ...rows] = text.trimEnd().split("\n");
      return `${[header, ...rows.reverse()].join("\n")}\n`;
    },
  });
  const { build: other } = await buildEdition(reversed, () => {});
  const body = (texts: string[]) => texts.filter((page) => !page.includes("Lignes de données"));
  expect(other && body(await pagesOf(bytesOf(other)))).toEqual(body(pages));
});

test("a simulated edition says so on every page, in every chart and in its data", async () => {
  const { build: simulated } = await buildEdition(
    editionFiles({ "edition.yaml": (text) => text.replace("simule: false", "simule: true") }),
    () => {},
  );
  if (simulated === undefined) throw new Error("the edition does not build");
  const texts = await pagesOf(bytesOf(simulated));
  expect(texts.filter((page) => !/données\s+simulées/i.test(page))).toEqual([]);
  const drawings = [...simulated.files].filter(([name]) => name.endsWith(".svg"));
  expect(drawings.length).toBeGreaterThan(3);
  for (const [name, svg] of drawings) expect(svg, name).toMatch(/données simulées/i);
  const json = (name: string) =>
    JSON.parse(new TextDecoder().decode(simulated.files.get(name) as Uint8Array));
  expect(json("donnees/chiffres.json").simule).toBe(true);
  const manifest = json("donnees/manifeste.json");
  expect(manifest.simule).toBe(true);
  for (const { description } of manifest.fichiers)
    expect(description).toContain("données simulées");
  expect(simulated.pdf).toContain("simulation");
});

test("no word of a box, a list or a note is lost, however long they are", async () => {
  // Words without digits, for no number may stand in a chapter without a figure: Aaz, Abz, … Abaz.
  const letters = (i: number): string =>
    (i < 26 ? "" : letters(Math.floor(i / 26))) + String.fromCharCode(97 + (i % 26));
  const words = (mark: string, count: number) =>
    Array.from({ length: count }, (_, i) => `${mark.toUpperCase()}${letters(i)}Z`);
  const paragraphs = (mark: string, count: number) => words(mark, count).join("\n\n");
  const long = [
    "## Très long",
    "Un début[^n].",
    '::chiffre{figure="beneficiaires.total"}',
    `:::essentiel\n${words("a", 1200).join(" ")}\n:::`,
    `### ${words("b", 40).join(" ")}`,
    `:::encadre{titre="T"}\n${words("c", 3000).join(" ")}\n:::`,
    `:::vigilance{titre="T"}\n${words("d", 3000).join(" ")}\n:::`,
    `:::vigilance{titre="T"}\n${words("e", 1500).join(" ")}\n:::`,
    "### Listes",
    words("f", 300)
      .map((word) => `- ${word}`)
      .join("\n"),
    `::figure{#carte-des-structures}`,
    `:::encadre{titre="${words("i", 60).join(" ")}"}\n${paragraphs("j", 60)}\n:::`,
    "### Suite",
    `:::essentiel\n${words("k", 100)
      .map((word) => `- ${word}`)
      .join("\n")}\n:::`,
    words("l", 150).join("\\\n"),
    words("g", 2500).join(" "),
    `[^n]: ${words("h", 900).join(" ")}`,
  ].join("\n\n");
  const files = editionFiles();
  files.set("chapters/46-long.md", new TextEncoder().encode(long));
  const { build: made, issues } = await buildEdition(files, () => {});
  expect(issues).toEqual([]);
  const printed = new Set(
    (await pagesOf(bytesOf(made as Build))).flatMap((page) => page.match(/[A-L][a-z]+Z/g) ?? []),
  );
  const expected = [
    ["a", 1200],
    ["b", 40],
    ["c", 3000],
    ["d", 3000],
    ["e", 1500],
    ["f", 300],
    ["g", 2500],
    ["h", 900],
    ["i", 60],
    ["j", 60],
    ["k", 100],
    ["l", 150],
  ] as const;
  const lost = expected
    .flatMap(([mark, count]) => words(mark, count))
    .filter((word) => !printed.has(word));
  expect(lost).toEqual([]);
});
