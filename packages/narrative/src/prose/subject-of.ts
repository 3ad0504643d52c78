import { type Figure, type Issue, type Location, nearest } from "@panorama/schema";
import type { Subject } from "../claims/verdict.ts";
import { unknownName } from "../dialect/unknown-name.ts";
import type { Evidence, Figures } from "../evidence.ts";
import type { Binding } from "../markdown/binding.ts";

const known = ["depuis", "edition", "millesime", "que"];

/** What a binding points at, or why it points at nothing. */
export function subjectOf(
  binding: Binding,
  where: Location,
  evidence: Evidence,
): { subject: Subject } | { issues: Issue[] } {
  const { attributes } = binding;
  const wrong = malformed(binding, where);
  if (wrong.length > 0) return { issues: wrong };
  const reading = readingOf(
    attributes.get("edition"),
    attributes.get("millesime"),
    where,
    evidence,
  );
  if ("issues" in reading) return reading;
  const figure = find(binding.figure, reading.figures, where, evidence);
  if ("issues" in figure) return figure;
  const base = baseOf(binding, where, evidence, reading.figures);
  if ("issues" in base) return base;
  if (base.figure !== null && isSame(base.figure, figure.figure)) {
    return { issues: [selfIssue(binding, where, evidence)] };
  }
  return {
    subject: {
      figure: figure.figure,
      base: base.figure,
      parts: partsOf(figure.figure, reading.figures),
    },
  };
}

function isSame(a: Figure, b: Figure): boolean {
  return a.id === b.id && a.edition === b.edition && a.vintage === b.vintage;
}

function selfIssue({ figure }: Binding, where: Location, { editions }: Evidence): Issue {
  const own = editions.at(-1);
  const others = [
    ...editions.slice(0, -1).map(({ code }) => code),
    ...(own?.vintages.slice(0, -1).map(({ code }) => code) ?? []),
  ];
  return {
    code: "attribut-invalide",
    severity: "error",
    where,
    what: `Le chiffre « ${figure} » est comparé à lui-même.`,
    remedy:
      others.length === 0
        ? "Retirer la comparaison : l’édition n’a ni édition précédente ni autre millésime."
        : `Choisir un autre moment (${others.join(", ")}), ou un autre chiffre avec que=….`,
  };
}

function malformed({ attributes, unread, figure }: Binding, where: Location): Issue[] {
  const problem = (what: string, remedy: string): Issue => ({
    code: "attribut-invalide",
    severity: "error",
    where,
    what,
    remedy,
  });
  if (unread !== "") {
    return [
      problem(
        `« ${unread} » n’est pas compris après le code du chiffre.`,
        "N’y écrire que le code, puis au besoin depuis=…, que=…, edition=… ou millesime=….",
      ),
    ];
  }
  const unknown = [...attributes.keys()].find((name) => !known.includes(name));
  if (unknown !== undefined) {
    const close = nearest(unknown, known);
    return [
      problem(
        `Le chiffre « ${figure} » ne prend pas « ${unknown} ».`,
        close === undefined ? `Choisir parmi : ${known.join(", ")}.` : `Écrire « ${close} » ?`,
      ),
    ];
  }
  if (attributes.has("depuis") && attributes.has("que")) {
    return [problem("« depuis » et « que » ne vont pas ensemble.", "N’en garder qu’un des deux.")];
  }
  return [];
}

function find(
  id: string,
  figures: Figures,
  where: Location,
  evidence: Evidence,
): { figure: Figure } | { issues: Issue[] } {
  const figure = figures.get(id);
  if (figure !== undefined) return { figure };
  if (evidence.figures.has(id)) {
    const { edition = "" } = [...figures.values()][0] ?? {};
    return {
      issues: [
        {
          code: "chiffre-inconnu",
          severity: "error",
          where,
          what: `Le chiffre « ${id} » n’existe pas encore dans l’édition ${edition}.`,
          remedy: "Choisir une autre comparaison : cet indicateur n’y était pas collecté.",
        },
      ],
    };
  }
  return { issues: unknownName(where, "chiffre-inconnu", "Chiffre", id, figures.keys()) };
}

/** What the figure is compared with: itself at another time, or another figure. */
function baseOf(
  { figure, attributes }: Binding,
  where: Location,
  evidence: Evidence,
  figures: Figures,
): { figure: Figure | null } | { issues: Issue[] } {
  const [other, since] = [attributes.get("que"), attributes.get("depuis")];
  if (other !== undefined) return find(other, figures, where, evidence);
  if (since === undefined) return { figure: null };
  const isEdition = /^\d{4}-\d{4}$/.test(since);
  const reading = isEdition
    ? readingOf(since, undefined, where, evidence, true)
    : readingOf(attributes.get("edition"), since, where, evidence);
  return "issues" in reading ? reading : find(figure, reading.figures, where, evidence);
}

/** The figures of an edition, by default the report's own, at a vintage, by default its last. */
function readingOf(
  edition: string | undefined,
  vintage: string | undefined,
  where: Location,
  evidence: Evidence,
  earlier = false,
): { figures: Figures } | { issues: Issue[] } {
  if (edition === undefined && vintage === undefined) return { figures: evidence.figures };
  const { editions } = evidence;
  const chosen =
    edition === undefined ? editions.at(-1) : editions.find(({ code }) => code === edition);
  if (chosen === undefined) {
    const codes = editions.slice(0, earlier ? -1 : undefined).map(({ code }) => code);
    const issues = unknownName(where, "edition-inconnue", "Édition", edition ?? "", codes);
    if (codes.length > 0) return { issues };
    const remedy = "Retirer la comparaison : edition.yaml ne donne aucune édition précédente.";
    return { issues: issues.map((issue) => ({ ...issue, remedy })) };
  }
  const code = vintage ?? chosen.vintages.at(-1)?.code ?? "";
  const figures = evidence.figuresAt(chosen.code, code);
  if (figures !== undefined) return { figures };
  const codes = chosen.vintages.map((one) => one.code);
  return { issues: unknownName(where, "millesime-inconnu", "Millésime", code, codes) };
}

/** The parts of the breakdown that a figure is one of, along the same dimension. */
function partsOf({ item, receipt }: Figure, figures: Figures): Figure[] {
  if (item === null) return [];
  return [...figures.values()].filter(
    (other) => other.receipt.rule === receipt.rule && other.item?.dimension === item.dimension,
  );
}
