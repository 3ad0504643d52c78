import type { Issue, Location } from "@panorama/schema";
import type { Nodes } from "mdast";
import { visit } from "unist-util-visit";
import type { Evidence } from "../evidence.ts";
import { readReason } from "../markdown/binding.ts";
import type { Chapter } from "../markdown/chapter.ts";
import { extentIn, inlineTexts } from "../markdown/inline-text.ts";
import { LONE_CALL } from "../markdown/lone-call.ts";
import { extentOf, sourceOf } from "../markdown/place-of.ts";
import { type FoundNumber, findNumbers } from "./find-numbers.ts";
import { unboundIssue } from "./unbound-issue.ts";

/** Numbers that stand in a chapter's prose, its titles and its notes without a figure, a source or a reason. */
export function checkNumbers(chapter: Chapter, evidence: Evidence): Issue[] {
  const issues = inlineTexts(chapter)
    // The words of a big figure are a claim, proven with the others.
    .filter(({ block }) => !(block.type === "leafDirective" && block.name === "chiffre"))
    .flatMap((inline) =>
      findNumbers(withoutLoneCalls(inline.text)).map((found) =>
        unboundIssue(inline.text, found, extentIn(chapter, inline, found.from, found.to), evidence),
      ),
    );
  visit(chapter.tree, (node) => {
    if (node.type === "leafDirective" || node.type === "containerDirective") {
      issues.push(...checkAttributes(chapter, node, node.attributes ?? {}, evidence));
    }
    if (node.type === "exemption") issues.push(...checkExemption(chapter, node));
  });
  return issues;
}

/** A note that is not there is told as such: its name is no number of the text. */
function withoutLoneCalls(text: string): string {
  return text.replace(LONE_CALL, (call) => " ".repeat(call.length));
}

/** Numbers that stand in a plain text, such as a title outside the chapters, with where each stands. */
export function checkPlainText(
  text: string,
  placeOf: (found: FoundNumber) => Location,
  evidence: Evidence,
): Issue[] {
  return findNumbers(text).map((found) => unboundIssue(text, found, placeOf(found), evidence));
}

/** What a photographer signs with. */
const YEAR = /^(?:19|20)\d{2}$/;

/** What stands between braces is printed as it is: no figure can be bound there. */
function checkAttributes(
  chapter: Chapter,
  node: Nodes,
  attributes: Readonly<Record<string, string | null | undefined>>,
  evidence: Evidence,
): Issue[] {
  return ["titre", "source", "description", "credit"].flatMap((name) => {
    const text = attributes[name] ?? "";
    const from = Math.max(0, sourceOf(chapter, node).indexOf(text));
    const numbers = findNumbers(text).filter(
      ({ from: start, to }) => name !== "credit" || !YEAR.test(text.slice(start, to)),
    );
    return numbers.map((found) => {
      const where = extentOf(chapter, node, from + found.from, from + found.to);
      const { remedy: _, ...issue } = unboundIssue(text, found, where, evidence);
      return { ...issue, remedy: "Retirer ce nombre d’ici, et le lier dans le texte." };
    });
  });
}

function checkExemption(chapter: Chapter, node: Extract<Nodes, { type: "exemption" }>): Issue[] {
  const where = extentOf(chapter, node);
  if (readReason(node.binding) === undefined) {
    return [
      {
        code: "exemption-sans-raison",
        severity: "error",
        where,
        what: /^libre=\s*\S/.test(node.binding)
          ? `La raison de laisser libre « ${node.value} » n’est pas entre guillemets droits.`
          : `« ${node.value} » est laissé libre sans que la raison soit donnée.`,
        remedy: `Écrire [${node.value}]{libre="la raison"}.`,
      },
    ];
  }
  if (findNumbers(node.value).length > 0) return [];
  return [
    {
      code: "exemption-inutile",
      severity: "warning",
      where,
      what: `« ${node.value} » ne contient aucun nombre à exempter.`,
      remedy: "Retirer les crochets et les accolades.",
    },
  ];
}
