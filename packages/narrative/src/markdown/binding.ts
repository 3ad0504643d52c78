/** What stands between the braces of a bound span. */
export type Binding = {
  readonly figure: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** What is neither a code nor an attribute. */
  readonly unread: string;
};

const attribute = /\s+([\p{L}-]+)=(?:"([^"]*)"|([^\s"]+))/uy;

/** Reads `beneficiaires.total depuis=2024-2025`: a figure's code, then attributes, values with spaces in quotes. */
export function readBinding(spaced: string): Binding {
  const written = spaced.trimStart();
  const figure = /^[^\s"]*/.exec(written)?.[0] ?? "";
  const attributes = new Map<string, string>();
  let at = figure.length;
  for (;;) {
    attribute.lastIndex = at;
    const found = attribute.exec(written);
    // Given twice, one of the two would be ignored: the rest stays unread.
    if (found === null || attributes.has(found[1] ?? "")) break;
    attributes.set(found[1] ?? "", found[2] ?? found[3] ?? "");
    at += found[0].length;
  }
  return { figure, attributes, unread: written.slice(at).trim() };
}

/** The reason of an exemption, `libre="reason"`; undefined where none is given in this form. */
export function readReason(written: string): string | undefined {
  return /^libre="([^"]*\S[^"]*)"\s*$/.exec(written)?.[1]?.trim();
}
