import type { LinkTarget } from "../measure/run-style.ts";
import type { Element } from "./element.ts";

/** The link that an element is, or stands in, where it leads to the same: what is in a link is no other one. */
export function linkAround(element: Element, target: LinkTarget): Element | undefined {
  for (let at: Element | undefined = element; at !== undefined; at = at.parent) {
    const around = at.properties.target;
    if (around !== undefined) return sameTarget(around, target) ? at : undefined;
  }
  return undefined;
}

/** Whether two links lead to the same place, whatever they say of it. */
export function sameTarget(one: LinkTarget, other: LinkTarget): boolean {
  if ("url" in one) return "url" in other && one.url === other.url;
  if ("destination" in one) return "destination" in other && one.destination === other.destination;
  return "page" in other && one.page === other.page;
}
