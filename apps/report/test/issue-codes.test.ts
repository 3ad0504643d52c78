import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const folders = [
  "apps/report/src/document/theme",
  "apps/report/src/edition",
  "apps/report/src/evidence",
  "packages/narrative/src/claims",
  "packages/narrative/src/dialect",
  "packages/narrative/src/markdown",
  "packages/narrative/src/prose",
  "packages/schema/src/validation",
  "packages/aggregation/src",
  "packages/typeset/src/definition",
  "packages/typeset/src/images",
  "packages/typeset/src/layout",
  "packages/typeset/src/measure",
  "packages/typeset/src/pages",
];

/** Words written like issue codes that are none: states, keys of edition.yaml, names of the dialect and of hedges. */
const others =
  /^(no-value|base-without-value|needs-[a-z-]+|sans-precaution|[a-z-]+-de|au-moins|au-plus|un-peu|outre-mer|other-unit|past-plural|present-plural|non-additive|not-applicable|chiffres-cles|sous-titre|editions-precedentes|quatrieme-de-couverture|personnes-formees|utf-8|utf-16be|windows-1252|(odd|even)-page|(upper|lower)-(alpha|roman)|x-default|unist-.*|mdast-.*|micromark-.*)$/;

/** Beside its codes, what reads SVG names hundreds of CSS properties. */
const files = [
  "packages/typeset/src/svg/svg-problem.ts",
  ...folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => join(folder, name)),
  ),
];
const sources = files.map((file) =>
  readFileSync(join(root, file), "utf8").replace(/^ \*.*$/gm, ""),
);
const used = new Set(
  sources
    .flatMap((source) =>
      [...source.matchAll(/"([a-z]+(?:-[a-z0-9]+)+)"/g)].map(([, code]) => code ?? ""),
    )
    .filter((code) => !others.test(code)),
);
const documentation = readFileSync(join(root, "apps/report/CONSTATS.md"), "utf8");
const listed = new Set(
  [...documentation.matchAll(/^\| ((?:`[a-z-]+`(?:, )?)+) +\|/gm)].flatMap(([, codes]) =>
    [...(codes ?? "").matchAll(/`([a-z-]+)`/g)].map(([, code]) => code ?? ""),
  ),
);

test("every code of an issue is explained, and every explained code is one", () => {
  expect(listed.size).toBeGreaterThan(40);
  expect([...used].filter((code) => !listed.has(code))).toEqual([]);
  expect([...listed].filter((code) => !used.has(code))).toEqual([]);
});
