import type { Issue } from "@panorama/schema";
import type { Chapter } from "../markdown/chapter.ts";

/** A chapter opens with one title: `#` for a part, `##` for a chapter of it; the first file opens a part. */
export function checkTitles(chapters: readonly Chapter[]): Issue[] {
  const problem = (file: string, line: number, what: string): Issue => ({
    code: "titre-inattendu",
    severity: "error",
    where: { file, line, column: 1 },
    what,
    remedy:
      "Commencer le fichier par « # Titre » (partie) ou « ## Titre » (chapitre), puis n’employer que « ### ».",
  });
  if (chapters.length === 0) return [problem("chapters", 1, "L’édition n’a aucun chapitre.")];
  const repeated = chapters.filter(
    ({ text }, position) => chapters.findIndex((other) => other.text === text) < position,
  );
  const copies = repeated.map(({ file }) =>
    problem(
      file,
      1,
      "Ce fichier est la copie d’un autre chapitre : le texte s’imprimerait deux fois.",
    ),
  );
  const titles = chapters.flatMap(({ file, tree }, position) => {
    const [first, ...others] = tree.children;
    if (first?.type !== "heading" || first.depth > 2) {
      return [
        problem(file, 1, "Le fichier ne commence pas par un titre de partie ou de chapitre."),
      ];
    }
    if (position === 0 && first.depth !== 1) {
      return [problem(file, 1, "Le premier fichier doit ouvrir une partie.")];
    }
    return others.flatMap((node) =>
      node.type === "heading" && node.depth !== 3
        ? [problem(file, node.position?.start.line ?? 1, "Ce titre n’a pas le bon niveau.")]
        : [],
    );
  });
  return [...copies, ...titles];
}
