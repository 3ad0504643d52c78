import type { Meaning } from "./expanded.ts";
import type { Loose } from "./loose.ts";

/** Whether a node only decorates, by itself or with what it stands in: it is seen, and not read. */
export function isDecoration(meaning: Meaning): boolean {
  for (let at: Meaning | undefined = meaning; at !== undefined; at = at.parent)
    if (at.artifact === true) return true;
  return false;
}

/** A text as lists of titles may have it: one that only decorates is in no outline and no table of contents. */
export function listable(source: Loose, meaning: Meaning): Loose {
  const asks = source.heading !== undefined || source.tocItem !== undefined;
  if (!asks || !isDecoration(meaning)) return source;
  meaning.outline = false;
  const { tocItem, ...unlisted } = source;
  return unlisted;
}
