/** The words that may follow a number: its unit, and what restricts it, each as the start of a word. */
export type Lexicon = {
  readonly units: readonly string[];
  readonly restrictions: readonly string[];
};
