import type { Issue } from "@panorama/schema";
import type { Nodes } from "mdast";
import { quoted } from "../claims/quoted.ts";
import type { Evidence } from "../evidence.ts";
import type { Chapter } from "../markdown/chapter.ts";
import { placeOf, sourceOf } from "../markdown/place-of.ts";
import { boxes, insertions } from "./dialect.ts";
import { unknownName } from "./unknown-name.ts";

type Directive = Extract<Nodes, { type: "containerDirective" | "leafDirective" }>;

/** A box or an insertion: its name, its attributes, and what those name. */
export function checkDirective(chapter: Chapter, node: Directive, evidence: Evidence): Issue[] {
  const where = placeOf(chapter, node);
  const known: Record<string, readonly string[]> =
    node.type === "leafDirective" ? insertions : boxes;
  const takes = Object.hasOwn(known, node.name) ? known[node.name] : undefined;
  if (
    takes === undefined &&
    Object.hasOwn(node.type === "leafDirective" ? boxes : insertions, node.name)
  ) {
    return [wrongColons(where, node)];
  }
  if (takes === undefined) {
    return unknownName(where, "directive-inconnue", "Directive", node.name, Object.keys(known));
  }
  const attributes = node.attributes ?? {};
  const wrong = [
    ...checkAttributes(where, node, takes, attributes),
    ...checkRepetition(chapter, node),
    ...checkPlainness(where, node, attributes),
  ];
  return wrong.length > 0 ? wrong : checkNames(where, node.name, attributes, evidence);
}

function checkNames(
  where: Issue["where"],
  name: string,
  attributes: Readonly<Record<string, string | null | undefined>>,
  { charts, images, missions }: Evidence,
): Issue[] {
  const given = (key: string) => attributes[key] ?? "";
  const check = (code: string, kind: string, key: string, names: Iterable<string>) =>
    [...names].includes(given(key)) ? [] : unknownName(where, code, kind, given(key), names);
  switch (name) {
    case "figure":
      return check("graphique-inconnu", "Graphique", "id", charts);
    case "image":
      return checkImage(where, given, images);
    case "chiffres-cles":
      return charts.has(name)
        ? []
        : unknownName(where, "graphique-inconnu", "Graphique", name, charts);
    case "exemples": {
      const codes = missions.map(({ code }) => code);
      const mission = missions.find(({ code }) => code === given("mission"));
      const modalities = mission?.modalities.map(({ code }) => code) ?? [];
      return mission === undefined
        ? check("mission-inconnue", "Mission", "mission", codes)
        : check("modalite-inconnue", "Modalité", "modalite", modalities);
    }
    default:
      return [];
  }
}

/** An image is a file of the edition. */
function checkImage(
  where: Issue["where"],
  given: (key: string) => string,
  images: ReadonlySet<string>,
): Issue[] {
  const file = given("fichier");
  if (images.has(file)) return [];
  if (/[/\\]/.test(file)) {
    return [
      {
        code: "image-inconnue",
        severity: "error",
        where,
        what: `L’image ${quoted(file)} est désignée par un chemin.`,
        remedy: "La copier dans le dossier images de l’édition, et n’écrire que son nom.",
      },
    ];
  }
  if (images.size > 0) return unknownName(where, "image-inconnue", "Image", file, images);
  return [
    {
      code: "image-inconnue",
      severity: "error",
      where,
      what: `L’image ${quoted(file)} manque\u00a0: l’édition n’a aucune image.`,
      remedy: "Créer le dossier images à côté de edition.yaml, et y mettre l’image.",
    },
  ];
}

/** What stands in braces is plain text; a big figure and an image have words in brackets before them. */
function checkPlainness(where: Issue["where"], node: Directive, attributes: object): Issue[] {
  const marked = Object.values(attributes).filter((value) =>
    /\{=|\[\^|[*_]{2}/.test(String(value)),
  );
  const label = node.type === "leafDirective" ? node.children : [];
  const plain =
    node.name === "image" ||
    (node.name === "chiffre" && label.every(({ type }) => type === "text"));
  if (marked.length === 0 && (label.length === 0 || plain)) return [];
  return [
    {
      code: "attribut-invalide",
      severity: "error" as const,
      where,
      what: `La directive « ${node.name} » porte un texte qui ne s’imprimerait pas tel quel.`,
      remedy:
        node.name === "chiffre"
          ? "N’écrire entre les crochets que du texte simple."
          : "N’écrire entre les accolades que du texte simple, et rien entre crochets.",
    },
  ];
}

/** A box written like an insertion, or the other way round. */
function wrongColons(where: Issue["where"], { type, name }: Directive): Issue {
  const isBox = type === "leafDirective";
  return {
    code: "directive-inconnue",
    severity: "error",
    where,
    what: isBox
      ? `« ${name} » est un encadré : il s’ouvre par trois fois deux-points.`
      : `« ${name} » est une insertion : elle prend deux fois deux-points, et ne se ferme pas.`,
    remedy: isBox
      ? `Écrire :::${name} et, après le texte, une ligne « ::: ».`
      : `Écrire ::${name} seul sur sa ligne, et retirer la ligne « ::: ».`,
  };
}

/** Given twice, one of the two would be ignored. */
function checkRepetition(chapter: Chapter, node: Directive): Issue[] {
  const opening = sourceOf(chapter, node).split(/\r\n|\n|\r/, 1)[0] ?? "";
  const names = [...opening.replace(/"[^"]*"/g, '""').matchAll(/[\s{]([\p{L}-]+)=/gu)].map(
    ({ 1: name = "" }) => name,
  );
  const repeated = new Set(names.filter((name, at) => names.indexOf(name) < at));
  return [...repeated].map((name) => ({
    code: "attribut-invalide",
    severity: "error",
    where: placeOf(chapter, node),
    what: `La directive « ${node.name} » a deux fois l’attribut « ${name} ».`,
    remedy: "N’en garder qu’un.",
  }));
}

/** What to write in each attribute that was left empty. */
const fillings: Readonly<Record<string, string>> = {
  description: "Dire en une phrase ce que l’image montre, pour qui ne la voit pas.",
  credit: "Écrire de qui est l’image.",
  fichier: "Écrire le nom d’un fichier du dossier images.",
  titre: "Donner son titre à l’encadré.",
  source: "Dire d’où vient la citation.",
};

function checkAttributes(
  where: Issue["where"],
  node: Directive,
  takes: readonly string[],
  attributes: Readonly<Record<string, string | null | undefined>>,
): Issue[] {
  const { name } = node;
  const given = Object.keys(attributes);
  const empty = takes.filter((key) => given.includes(key) && !attributes[key]?.trim());
  const extra = given.filter((key) => !takes.includes(key));
  const absent = takes.filter((key) => !given.includes(key));
  const example = takes.map((key) => (key === "id" ? "#…" : `${key}="…"`)).join(" ");
  const written = `${node.type === "leafDirective" ? "::" : ":::"}${name}${name === "image" ? "[Légende]" : ""}`;
  const wrong = [
    ...extra.map((key) => `ne prend pas « ${key} »`),
    ...absent.map((key) => (key === "id" ? "attend un nom après #" : `attend « ${key} »`)),
  ].map((problem) => ({
    code: "attribut-invalide",
    severity: "error" as const,
    where,
    what: `La directive « ${name} » ${problem}.`,
    remedy:
      takes.length === 0 ? `Écrire ${written} sans accolades.` : `Écrire ${written}{${example}}.`,
  }));
  const blank = empty.map((key) => ({
    code: "attribut-invalide",
    severity: "error" as const,
    where,
    what: `La directive « ${name} » a un attribut « ${key} » vide.`,
    remedy: fillings[key] ?? `Écrire ${written}{${example}}.`,
  }));
  return [...wrong, ...blank];
}
