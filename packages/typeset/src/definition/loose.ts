/** A node, or a part of one, of which nothing is certain yet. */
export type Loose = Readonly<Record<string, unknown>>;
