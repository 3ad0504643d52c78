/** An object of the file that others refer to. */
export type Reference = { readonly id: number };

/**
 * A value in PDF's syntax (ISO 32000-1, 7.3): a string is a name, a String object a text, an array an array, a plain object a
 * dictionary, a Date a date, a reference a reference. Bytes beyond ASCII stand as code units: the file is written as Latin-1.
 */
export function serialize(value: unknown): string {
  if (typeof value === "string") return `/${value}`;
  if (typeof value === "number") return number(value);
  if (value === null || typeof value !== "object") return String(value);
  if (value instanceof String) return text(value.valueOf());
  if (value instanceof Date) return date(value);
  if (Array.isArray(value)) return `[${value.map(serialize).join(" ")}]`;
  if (isReference(value)) return `${value.id} 0 R`;
  return dictionary(value as Record<string, unknown>);
}

/** A dictionary, entries that are undefined left out. */
export function dictionary(entries: Readonly<Record<string, unknown>>): string {
  let written = "<<\n";
  for (const key in entries) {
    const value = entries[key];
    if (value !== undefined) written += `/${key} ${serialize(value)}\n`;
  }
  return `${written}>>`;
}

function isReference(value: object): value is Reference {
  return "id" in value && typeof value.id === "number";
}

function number(value: number): string {
  if (Number.isInteger(value)) return String(value);
  const rounded = Math.round(value * 1e6) / 1e6;
  if (!Number.isFinite(rounded)) throw new RangeError(`${value} is no number of a PDF`);
  // No exponent: below a millionth there is only nought.
  return Object.is(rounded, -0) ? "0" : rounded.toFixed(6).replace(/\.?0+$/, "");
}

/** ASCII as it is, anything else in UTF-16 with its mark. */
function text(value: string): string {
  let units = value;
  if (!isAscii(value)) {
    units = "\u00fe\u00ff";
    for (let at = 0; at < value.length; at++) {
      const unit = value.charCodeAt(at);
      units += String.fromCharCode(unit >> 8, unit & 0xff);
    }
  }
  return `(${units.replace(/[\n\r\t\b\f()\\]/g, (sign) => ESCAPES[sign] ?? sign)})`;
}

function isAscii(value: string): boolean {
  for (let at = 0; at < value.length; at++) if (value.charCodeAt(at) > 0x7f) return false;
  return true;
}

const ESCAPES: Readonly<Record<string, string>> = {
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "\b": "\\b",
  "\f": "\\f",
  "(": "\\(",
  ")": "\\)",
  "\\": "\\\\",
};

/** In UTC, to the second. */
function date(value: Date): string {
  return `(D:${value.toISOString().replace(/[-:T]|\.\d+/g, "")})`;
}
