import type { FileObject, ObjectFile } from "./object-file.ts";

export type OutlineItem = {
  /** From 1; an item stands under the last one before it of a lower level. */
  readonly level: number;
  readonly title: string;
  readonly destination: unknown;
};

type Branch = { readonly object: FileObject; readonly level: number; readonly kids: Branch[] };

/** Writes an outline (ISO 32000-1, 12.3.3): its first level open, what is below closed. */
export function writeOutline(file: ObjectFile, items: readonly OutlineItem[]): FileObject {
  const root: Branch = { object: file.ref({ Type: "Outlines" }), level: 0, kids: [] };
  const open = [root];
  for (const { level, title, destination } of items) {
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    const parent = open.at(-1) ?? root;
    const object = file.ref({
      Title: new String(title),
      Parent: parent.object,
      Dest: destination,
    });
    const branch = { object, level, kids: [] };
    parent.kids.push(branch);
    open.push(branch);
  }
  end(root);
  return root.object;
}

/** Ties the items of a branch to each other, and writes them. */
function end({ object, level, kids }: Branch): void {
  const [first, last] = [kids[0], kids.at(-1)];
  if (first !== undefined && last !== undefined) {
    // A count below nought says that the items are there and not shown.
    const count = level === 0 ? kids.length : -kids.length;
    Object.assign(object.data, { First: first.object, Last: last.object, Count: count });
  }
  for (const [index, kid] of kids.entries()) {
    const [before, after] = [kids[index - 1], kids[index + 1]];
    if (before !== undefined) kid.object.data.Prev = before.object;
    if (after !== undefined) kid.object.data.Next = after.object;
    end(kid);
  }
  object.end();
}
