/**
 * A text as the page's fonts can print it: they have no narrow no-break space (U+202F) and no no-break hyphen (U+2011),
 * which become their wider kin.
 */
export function printable(text: string): string {
  return text.replaceAll("\u202f", "\u00a0").replaceAll("\u2011", "-");
}
