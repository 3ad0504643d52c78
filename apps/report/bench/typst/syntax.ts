/** A text as a Typst string. Hyphens within words are left to Typst, which knows the language. */
export function quote(text: string): string {
  const escaped = text.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\u00ad", "");
  return `"${escaped}"`;
}

/** A length in points. */
export function pt(value: number): string {
  return `${Math.round(value * 1000) / 1000}pt`;
}

/** A colour; names are CSS's in pdfmake, and Typst's bear the same names where both have them. */
export function colour(value: unknown): string {
  const text = String(value);
  return text.startsWith("#") ? `rgb("${text}")` : text;
}

/** Arguments by name, those undefined left out. */
export function named(values: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${value}`)
    .join(", ");
}

/** A Typst array. */
export function array(items: readonly string[]): string {
  return `(${items.map((item) => `${item}, `).join("")})`;
}
