import type { Issue } from "@panorama/schema";

/** « aucun constat », « 2 erreurs et 1 avertissement ». */
export function tellCount(issues: readonly Issue[]): string {
  const errors = issues.filter(({ severity }) => severity === "error").length;
  const others = issues.length - errors;
  const parts = [
    ...(errors > 0 ? [`${errors} erreur${errors > 1 ? "s" : ""}`] : []),
    ...(others > 0 ? [`${others} avertissement${others > 1 ? "s" : ""}`] : []),
  ];
  return parts.length === 0 ? "aucun constat" : parts.join(" et ");
}
