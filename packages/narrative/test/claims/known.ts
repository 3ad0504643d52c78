import type { Lexicon, Subject } from "@panorama/narrative";
import { type Figure, fraction, type Rational, type Status } from "@panorama/schema";
import { exampleFigure, exampleShare } from "../figures.ts";

/** What a row expects: a verdict, or `unread` where the grammar must refuse the words rather than guess. */
export type Expected = "holds" | "loose" | "open" | "fails" | "unfit" | "unread";

/** Words, what is known, and the verdict that a reader of French would give. */
export type Row = readonly [words: string, known: string, expected: Expected];

/** The words that may follow a number in the tables. */
export const lexicon: Lexicon = {
  units: [
    ...["bénéficiaire", "bénéficiaires", "élève", "élèves", "structure", "structures"],
    ...["journée", "journées", "action", "actions", "personnes"],
  ],
  restrictions: ["métropolitain", "ultramarin"],
};

const STATUSES: Readonly<Record<string, Status>> = {
  estimé: "E",
  imputé: "I",
  provisoire: "P",
  rupture: "B",
  définition: "D",
};

const FIGURE =
  /^(?<value>[^[+≥\p{L}]+|part \d+\/\d+)(?: \[(?<low>[^;]+); (?<high>[^\]]+)\])?(?<missing> ?[+≥])?(?<flags>(?: \p{L}+(?: \d+)?)*)$/u;

/**
 * What a row knows, in a notation that is read at a glance:
 *
 * - `250 458`, `12,5`, `4300/17`: a count or a mean, exactly; `44,35 %`, `part 1/3`: a share, exactly; `—`: no value;
 * - `4 300 [4 250; 4 350]`: with bounds, `…` in place of an unknown upper one;
 * - `564 711+`: structures are missing, and no upper bound is known;
 * - `564 711 ≥`: a total that the network published, from which structures that nobody named are missing;
 * - behind it `arrondi 100`, `recoupement` (counts that overlap), `approché` (an approximate external fact),
 *   `répondants` (a share of those who answered: from zero to no bound), and the statuses `estimé`, `imputé`,
 *   `provisoire`, `rupture`, `définition`;
 * - `120 contre 100`: a figure and the base of its comparison;
 * - `*300 | 200 | —`: the parts of a breakdown, the one that is spoken of behind the star.
 */
export function subjectOf(known: string): Subject {
  const [now = "", before] = known.split(" contre ");
  const base = before === undefined ? null : figureOf(before, "base");
  if (now.includes("|")) {
    const texts = now.split(" | ");
    const parts = texts.map((text, at) => figureOf(text.replace("*", ""), `part-${at}`));
    const figure = parts[texts.findIndex((text) => text.startsWith("*"))];
    if (figure === undefined) throw new Error(`no star in « ${known} »`);
    return { figure, base, parts };
  }
  return { figure: figureOf(now, "total"), base, parts: [] };
}

function figureOf(text: string, id: string): Figure {
  if (text === "—") return exampleFigure(null, { id });
  const { value: written = "", low, high, missing, flags = "" } = FIGURE.exec(text)?.groups ?? {};
  if (written === "") throw new Error(`« ${text} » is not in the notation`);
  const value = numberOf(written);
  const flag = (name: string) => flags.split(" ").includes(name);
  const open = missing?.trim() === "+" || high === "…" || flag("répondants");
  const known: Partial<Figure> = {
    id,
    low: flag("répondants") ? fraction(0) : low === undefined ? value : numberOf(low),
    high: open ? null : high === undefined ? value : numberOf(high),
    lowerBound: missing !== undefined,
    roundedTo: Number(/arrondi (\d+)/.exec(flags)?.[1] ?? 0) || null,
    overlapping: flag("recoupement"),
    approximate: flag("approché"),
    statuses: Object.keys(STATUSES)
      .filter(flag)
      .map((name) => ({ status: STATUSES[name] ?? "A", count: 1, value })),
  };
  const share = /%|part /.test(written);
  return (share ? exampleShare : exampleFigure)(value, known);
}

function numberOf(text: string): Rational {
  const percent = text.includes("%");
  const [top = "", bottom = "1"] = text.replace(/part |%/g, "").split("/");
  const [whole = "", decimals = ""] = top.replace(/\s/g, "").split(",");
  const scale = BigInt(bottom) * 10n ** BigInt(decimals.length) * (percent ? 100n : 1n);
  return fraction(BigInt(whole + decimals), scale);
}
