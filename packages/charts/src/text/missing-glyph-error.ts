/** A character that the charts' font cannot draw: the caller names the text's source and has it corrected. */
export class MissingGlyphError extends Error {
  readonly character: string;
  readonly text: string;

  constructor(character: string, text: string) {
    const codePoint = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    super(
      `la police des graphiques n’a pas le caractère U+${codePoint} (« ${character} ») du texte « ${text} » : le remplacer ou le retirer`,
    );
    this.name = "MissingGlyphError";
    this.character = character;
    this.text = text;
  }
}
