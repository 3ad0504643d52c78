// Characters by their UTF-16 units: patterns would take most of the time.

export const SOFT_HYPHEN = 0xad;
export const NO_BREAK_SPACE = 0xa0;
export const NARROW_NO_BREAK_SPACE = 0x202f;
export const ZERO_WIDTH_SPACE = 0x200b;
export const SPACE = 0x20;
export const TAB = 0x09;
export const CARRIAGE_RETURN = 0x0d;
export const LINE_FEED = 0x0a;

/** A space that vanishes at the ends of lines and may break them; not U+2007, which keeps figures together. */
export function isSpace(unit: number): boolean {
  if (unit === SPACE || unit === TAB) return true;
  return (unit >= 0x2000 && unit <= 0x200a && unit !== 0x2007) || unit === 0x3000;
}

/** Ends a line, by UAX #14. */
export function isNewline(unit: number): boolean {
  return (
    (unit >= LINE_FEED && unit <= CARRIAGE_RETURN) ||
    unit === 0x85 ||
    unit === 0x2028 ||
    unit === 0x2029
  );
}

/** U+002D or U+2010; U+2011 never breaks. */
export function isHyphen(unit: number): boolean {
  return unit === 0x2d || unit === 0x2010;
}

/** – — ― */
export function isDash(unit: number): boolean {
  return unit >= 0x2013 && unit <= 0x2015;
}

export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** A letter, a figure, or what is joined to them. */
export function isWordUnit(unit: number): boolean {
  if (isDigit(unit) || (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a))
    return true;
  return (unit >= 0xc0 && unit < 0x2000) || unit > 0x3002;
}

/** » : ; ! ? %, which stay with what is before them. */
export function staysBefore(unit: number): boolean {
  return unit === 0xbb || unit === 0x203a || isOneOf(":;!?%", unit);
}

/** « or ‹, which stays with what is after it. */
export function staysAfter(unit: number): boolean {
  return unit === 0xab || unit === 0x2039;
}

export function isOneOf(characters: string, unit: number): boolean {
  return characters.includes(String.fromCharCode(unit));
}
