import { describe, expect, test } from "vitest";
import { editionFiles } from "../edition-files.ts";
import { check } from "./check.ts";

describe("files", () => {
  test("one that is no chapter, or a chapter twice", () => {
    const text = new TextEncoder().encode("## Perdu\n\nTexte.");
    expect(check({ "chapters/perdu.txt": text }).issues.map(({ code }) => code)).toEqual([
      "fichier-inattendu",
    ]);
    const copy = editionFiles().get("chapters/10-genese.md") as Uint8Array;
    expect(check({ "chapters/10-genese (copie).md": copy }).issues.map(({ code }) => code)).toEqual(
      ["titre-inattendu"],
    );
  });

  test("one that is absent", () => {
    const { issues } = check({ "structures.yaml": null });
    expect(issues.map(({ code }) => code)).toEqual(["fichier-absent"]);
  });

  test("no chapters at all are one thing that is wrong, not a hundred", () => {
    const names = [...editionFiles().keys()].filter((name) => name.startsWith("chapters/"));
    const { issues } = check(Object.fromEntries(names.map((name) => [name, null])));
    expect(issues.map(({ code, where }) => [code, where.file])).toEqual([
      ["fichier-absent", "chapters"],
    ]);
  });

  test("one that is no text", () => {
    const { issues } = check({ "chapters/10-genese.md": Uint8Array.of(0xff, 0xfe, 0x41) });
    expect(issues.map(({ code }) => code)).toContain("encodage-illisible");
    const nul = check({ "chapters/10-genese.md": (text) => `${text}\0` });
    expect(nul.issues.map(({ code }) => code)).toContain("fichier-binaire");
  });

  test("one that is empty", () => {
    for (const file of ["edition.yaml", "observations.csv", "chapters/10-genese.md"]) {
      const { checked, issues } = check({ [file]: new Uint8Array() });
      expect(checked, file).toBeUndefined();
      expect(issues.length, file).toBeGreaterThan(0);
    }
  });
});
