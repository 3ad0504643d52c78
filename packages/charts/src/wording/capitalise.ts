/** The first letter as a capital, for a heading: « Bénéficiaires ». */
export function capitalise(words: string): string {
  const [first = "", ...rest] = words;
  return first.toLocaleUpperCase("fr") + rest.join("");
}
