import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { png } from "./png.ts";

const main = fileURLToPath(new URL("../src/panorama.js", import.meta.url));
const published = fileURLToPath(new URL("../editions/2024-2025", import.meta.url));
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "panorama-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function panorama(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    encoding: "utf8",
    cwd: folder,
  });
  expect(stderr).not.toMatch(/\n\s+at /);
  return { status, stdout, stderr };
}

/** A copy of the published edition, with one file changed. */
function editionWith(file: string, change: (text: string) => string): string {
  const copy = join(folder, "edition");
  cpSync(published, copy, { recursive: true });
  const path = join(copy, file);
  writeFileSync(path, change(readFileSync(path, "utf8")));
  return copy;
}

test("build writes the report and says where, how many pages, figures and findings", () => {
  const { status, stdout, stderr } = panorama("build", "--out", "sortie");
  expect(status).toBe(0);
  expect(stdout).toMatch(
    /^sortie\/panorama-2024-2025\.pdf\n\d+ pages, \d+ chiffres, aucun constat\.\n$/,
  );
  expect(stderr).toBe("");
  expect(
    readFileSync(join(folder, "sortie/panorama-2024-2025.pdf")).subarray(0, 5).toString(),
  ).toBe("%PDF-");
  expect(readdirSync(join(folder, "sortie")).filter((name) => name.endsWith(".tmp"))).toEqual([]);
});

test("check writes nothing", () => {
  const { status, stdout } = panorama("check");
  expect(status).toBe(0);
  expect(stdout).toMatch(/^Édition vérifiée : \d+ chiffres, aucun constat\.\n$/);
  expect(readdirSync(folder)).toEqual([]);
});

test("--json gives a machine the same answer", () => {
  const { status, stdout } = panorama("check", "--json");
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ constats: [] });
});

test("findings stop the build: exit 1, place and line shown, no output file touched", () => {
  mkdirSync(join(folder, "sortie"));
  writeFileSync(join(folder, "sortie/panorama-2024-2025.pdf"), "before");
  const edition = editionWith("chapters/00-resume.md", (text) =>
    text.replace("{=structures.nombre}", "{=structure.nombre}"),
  );
  const { status, stdout, stderr } = panorama("build", "--edition", edition, "--out", "sortie");
  expect(status).toBe(1);
  expect(stdout).toContain("Aucun fichier n’a été écrit : 1 erreur.");
  expect(stderr).toContain("chapters/00-resume.md:3:38 — erreur [chiffre-inconnu]");
  expect(stderr).toContain("Écrire « structures.nombre » ?");
  expect(stderr).toMatch(/\n {2}3 \| Ce panorama.*\n *\^+\n/);
  expect(readFileSync(join(folder, "sortie/panorama-2024-2025.pdf"), "utf8")).toBe("before");
  expect(readdirSync(join(folder, "sortie"))).toEqual(["panorama-2024-2025.pdf"]);
});

test("--json tells the findings, too", () => {
  const edition = editionWith("observations.csv", (text) => text.replace("80988", "NC"));
  const { status, stdout } = panorama("check", "--json", "--edition", edition);
  expect(status).toBe(1);
  expect(JSON.parse(stdout).constats[0]).toMatchObject({
    code: "valeur-illisible",
    where: { file: "observations.csv", cell: "F8" },
  });
});

test.each<[string, string[], string]>([
  ["an edition folder that is not there", ["build", "--edition", "nulle-part"], "introuvable"],
  ["an edition that is a file", ["build", "--edition", main], "n’est pas un dossier"],
  [
    "an output folder below a file",
    ["build", "--out", join(main, "sortie")],
    "Impossible d’écrire",
  ],
  ["an unknown command", ["buidl"], "Écrire « build » ?"],
  ["no command", [], "Aucune commande"],
  ["an unknown option", ["build", "--editoin", "x"], "Écrire --edition ?"],
  ["an option without its value", ["build", "--out"], "L’option --out n’a pas de dossier."],
  ["a value that an option does not take", ["build", "--strict=oui"], "ne prend pas de valeur"],
  ["an option twice", ["build", "--out", "a", "--out=b"], "--out est donnée deux fois"],
  ["an argument too many", ["build", "2024"], "en trop"],
  ["an empty folder name", ["build", "--out", ""], "--out est vide"],
])("%s: exit 2, in French", (_, args, words) => {
  const { status, stdout, stderr } = panorama(...args);
  expect(status).toBe(2);
  expect(stderr).toContain(words);
  expect(stdout).toBe("");
});

test.skipIf(process.getuid?.() === 0)("an output folder without the right to write: exit 2", () => {
  const out = join(folder, "ferme");
  mkdirSync(out);
  chmodSync(out, 0o500);
  expect(panorama("build", "--out", out).status).toBe(2);
});

test("a folder where the PDF should stand: exit 2, nothing half written", () => {
  mkdirSync(join(folder, "sortie/panorama-2024-2025.pdf"), { recursive: true });
  const { status, stderr } = panorama("build", "--out", "sortie");
  expect(status).toBe(2);
  expect(stderr).toContain("Impossible d’écrire");
  expect(readdirSync(join(folder, "sortie")).filter((name) => name.endsWith(".tmp"))).toEqual([]);
});

test("a file where a folder of the build should stand: exit 2, and nothing is left behind", () => {
  mkdirSync(join(folder, "sortie"));
  writeFileSync(join(folder, "sortie/donnees"), "before");
  const { status, stderr } = panorama("build", "--out", "sortie");
  expect(status).toBe(2);
  expect(stderr).toContain("un des éléments du chemin est un fichier");
  expect(readdirSync(join(folder, "sortie"))).toEqual(["donnees"]);
});

test("--json tells why a command could not run", () => {
  const { status, stdout } = panorama("check", "--json", "--edition", "nulle-part");
  expect(status).toBe(2);
  expect(JSON.parse(stdout)).toEqual({
    erreur: {
      what: "Le dossier de l’édition est introuvable : nulle-part.",
      remedy: "Vérifier le chemin donné à --edition.",
    },
  });
});

test("a folder among the images, and a link to nothing, are told as what they are", () => {
  const edition = editionWith("chapters/00-resume.md", (text) => text);
  mkdirSync(join(edition, "images/originaux"), { recursive: true });
  const withFolder = panorama("check", "--edition", edition);
  expect([withFolder.status, withFolder.stderr]).toEqual([
    2,
    expect.stringContaining("images/originaux est un dossier"),
  ]);
  rmSync(join(edition, "images/originaux"), { recursive: true });
  symlinkSync("nulle-part.png", join(edition, "images/lien.png"));
  const withLink = panorama("check", "--edition", edition);
  expect([withLink.status, withLink.stderr]).toEqual([
    2,
    expect.stringContaining("un lien ne mène nulle part"),
  ]);
});

test("the name of an image is the same however its accents are stored", () => {
  const edition = editionWith("chapters/10-genese.md", (text) =>
    text.replace("\n", '\n\n::image[L]{fichier="\u00e9t\u00e9.png" description="D" credit="C"}\n'),
  );
  mkdirSync(join(edition, "images"));
  writeFileSync(join(edition, "images/e\u0301te\u0301.png"), png(4, 4));
  expect(panorama("check", "--edition", edition).stderr).toBe("");
});

test("a link that leads out of the edition's folder is refused", () => {
  const edition = editionWith("chapters/00-resume.md", (text) => `${text}\n`);
  rmSync(join(edition, "chapters/00-resume.md"));
  writeFileSync(join(folder, "secret.md"), "# Secret");
  symlinkSync(join(folder, "secret.md"), join(edition, "chapters/00-resume.md"));
  const { status, stderr } = panorama("check", "--edition", edition);
  expect(status).toBe(2);
  expect(stderr).toContain("hors du dossier");
});

test("an image reached through a link that leaves the folder is not read", () => {
  const edition = editionWith("chapters/00-resume.md", (text) => `${text}\n`);
  mkdirSync(join(edition, "images"));
  writeFileSync(join(folder, "secret.png"), "secret");
  symlinkSync(join(folder, "secret.png"), join(edition, "images/secret.png"));
  const { status, stderr } = panorama("check", "--edition", edition);
  expect(status).toBe(2);
  expect(stderr).toContain("hors du dossier");
});

test("--help explains, in French, on standard output", () => {
  const { status, stdout } = panorama("--help");
  expect(status).toBe(0);
  expect(stdout).toContain("Usage : panorama");
});

test("warnings do not stop a build; with --strict they end it with 1", () => {
  const edition = editionWith("chapters/10-genese.md", (text) =>
    text.replace("\n", "\n\nIls sont [564 711]{=beneficiaires.total}.\n"),
  );
  const lenient = panorama("check", "--edition", edition);
  expect(lenient.status).toBe(0);
  expect(lenient.stdout).toMatch(/^Édition vérifiée : \d+ chiffres, 1 avertissement\.\n$/);
  expect(lenient.stderr).toContain("avertissement [affirmation-incertaine]");
  expect(panorama("check", "--edition", edition, "--strict").status).toBe(1);
  const built = panorama("build", "--edition", edition, "--out", "sortie");
  expect(built.status).toBe(0);
  expect(built.stdout).toMatch(/\d+ pages, \d+ chiffres, 1 avertissement\.\n$/);
  const strict = panorama("build", "--edition", edition, "--out", "strict", "--strict");
  expect(strict.status).toBe(1);
  expect(strict.stdout).toBe("Aucun fichier n’a été écrit : 1 avertissement.\n");
  expect(readdirSync(folder)).not.toContain("strict");
});

test("explain tells a figure's way back, and writes nothing", () => {
  const { status, stdout, stderr } = panorama("explain", "journees-formation.moyenne");
  expect(status).toBe(0);
  expect(stderr).toBe("");
  expect(stdout).toContain("entre 21 et 26\u00a0journées");
  expect(stdout).toContain("observations.csv:12 (cellule F12)");
  expect(stdout).toContain("« plus de 20 en moyenne » : prouvé");
  expect(readdirSync(folder)).toEqual([]);
});

test("explain --json gives the figure, its rule, its observations and its claims", () => {
  const { stdout } = panorama("explain", "regions.nombre", "--json");
  const { figure, rule, observations, claims } = JSON.parse(stdout);
  expect([figure.id, rule.kind, observations, claims.length]).toEqual([
    "regions.nombre",
    "count",
    [],
    3,
  ]);
});

test("check --sarif writes a log, and its exit code is that of check", () => {
  const { status, stdout } = panorama("check", "--sarif");
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ version: "2.1.0", runs: [{ results: [] }] });
});

test.each([
  [["explain"], "Aucun chiffre n’est donné."],
  [["explain", "beneficiaire.total"], "Écrire « beneficiaires.total » ?"],
  [["explain", "a", "b"], "Argument en trop : « b »."],
  [["check", "--sarif", "--json"], "--json et --sarif ne vont pas ensemble."],
  [["build", "--sarif"], "--sarif ne va qu’avec check."],
])("%j is refused with 2", (args, message) => {
  const { status, stderr } = panorama(...args);
  expect(status).toBe(2);
  expect(stderr).toContain(message);
});

test("a Node that is too old is told so", () => {
  const { status, stderr } = spawnSync(process.execPath, ["--no-strip-types", main, "check"], {
    encoding: "utf8",
  });
  expect(status).toBe(2);
  expect(stderr).toMatch(/^Panorama demande Node 22\.18 ou plus récent.*\nnpm run panorama/);
});
