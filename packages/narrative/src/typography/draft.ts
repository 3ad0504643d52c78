/** Part of a text, from one offset up to another. */
type Stretch = { readonly from: number; readonly to: number };

/** A text being worked on, and the places in it that move along as it changes. */
export type Draft = {
  readonly text: string;
  /** What nothing may change, in order. */
  readonly kept: readonly Stretch[];
  /** Where the text of one node ends and the next begins, in order. */
  readonly cuts: readonly number[];
};

export type Edit = Stretch & { readonly put: string };

/** The matches of a pattern that touch nothing kept. */
export function* openMatches({ text, kept }: Draft, pattern: RegExp): Generator<RegExpExecArray> {
  let next = 0;
  for (const match of text.matchAll(pattern)) {
    while ((kept[next]?.to ?? Number.POSITIVE_INFINITY) <= match.index) next++;
    const ahead = kept[next]?.from ?? Number.POSITIVE_INFINITY;
    if (ahead >= match.index + match[0].length) yield match;
  }
}

/** The text with its edits made; they come in order and do not overlap. */
export function revise(draft: Draft, edits: readonly Edit[]): Draft {
  if (edits.length === 0) return draft;
  const parts: string[] = [];
  let done = 0;
  for (const { from, to, put } of edits) {
    parts.push(draft.text.slice(done, from), put);
    done = to;
  }
  parts.push(draft.text.slice(done));
  const keptMoved = mover(edits);
  return {
    text: parts.join(""),
    kept: draft.kept.map(({ from, to }) => ({ from: keptMoved(from), to: keptMoved(to) })),
    cuts: draft.cuts.map(mover(edits)),
  };
}

/**
 * Where an offset goes, asked in order. What is inserted at an offset comes after it: a space inserted before a mark
 * belongs to the node of the mark.
 */
function mover(edits: readonly Edit[]): (offset: number) => number {
  let next = 0;
  let shift = 0;
  return (offset) => {
    let edit = edits[next];
    while (edit !== undefined && edit.from < offset && edit.to <= offset) {
      shift += edit.put.length - (edit.to - edit.from);
      next++;
      edit = edits[next];
    }
    const inside = edit === undefined ? 0 : Math.max(0, offset - edit.from);
    return offset + shift - inside + Math.min(inside, edit?.put.length ?? 0);
  };
}
