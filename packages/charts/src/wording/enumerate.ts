/** French lists: « A », « A et B », « A, B et C ». */
export function enumerate(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} et ${last}`;
}
