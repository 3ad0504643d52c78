import type { Figure } from "@panorama/schema";

/** Whether the figure is not comparable with the one before it: some of its values are of status B. */
export function hasBreak(figure: Figure): boolean {
  return figure.statuses.some(({ status }) => status === "B");
}
