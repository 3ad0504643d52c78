/** Puts the no-break spaces of French in, so that the sources below can be written with ordinary ones. */
export function frenchSpaces(text: string): string {
  return text.replace(/ (?=[:;?!»%](?:\s|$))/gm, "\u00a0").replace(/« /g, "«\u00a0");
}
