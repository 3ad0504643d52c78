import { type Numeral, readNumeral } from "../numerals/read-numeral.ts";

/**
 * Words as the grammar reads them: lower case, one kind of space and of apostrophe, contracted articles taken apart
 * (« du tiers » is « de le tiers »).
 */
export function normalWords(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("\u00ad", "")
    .replace(/[\s\u00a0\u2007-\u2009\u202f]+/g, " ")
    .replace(/[\u2019\u02bc]/g, "'")
    .replace(/[\u2010\u2011]/g, "-")
    .replace(
      /(?<![\p{L}\p{N}])(d|a)u (?=tiers|quart|\p{L}{3,7}ple(?!\p{L})|double)/gu,
      (_, letter) => (letter === "d" ? "de le " : "à le "),
    )
    .replace(
      /(?<![\p{L}\p{N}])(des|aux) (?=(?:deux|trois|quatre|cinq|six|sept|huit|neuf|\d+) \p{L})/gu,
      (_, word) => (word === "des" ? "de les " : "à les "),
    )
    .trim();
}

/** A place in words, moved on by what is read. */
export class Words {
  readonly text: string;
  at = 0;

  constructor(text: string) {
    this.text = text;
  }

  get rest(): string {
    return this.text.slice(this.at).trim();
  }

  /** Moves past what a sticky pattern matches here, and the space behind it. */
  take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found === null) return undefined;
    this.moveTo(this.at + found[0].length);
    return found;
  }

  numeral(): Numeral | undefined {
    return this.read(readNumeral);
  }

  /** What a reader of the text finds here. */
  read<R extends { end: number }>(
    reader: (text: string, at: number) => R | undefined,
  ): R | undefined {
    const found = reader(this.text, this.at);
    if (found !== undefined) this.moveTo(found.end);
    return found;
  }

  /** The first attempt that reads something; those that do not leave no trace. */
  first<T>(...attempts: readonly (() => T | undefined)[]): T | undefined {
    const start = this.at;
    for (const attempt of attempts) {
      const found = attempt();
      if (found !== undefined) return found;
      this.at = start;
    }
    return undefined;
  }

  private moveTo(end: number): void {
    this.at = this.text[end] === " " ? end + 1 : end;
  }
}

/** A sticky pattern that matches one of the wordings as whole words; the longest first. */
export function anyOf(wordings: readonly string[]): RegExp {
  const longest = [...wordings].sort((a, b) => b.length - a.length);
  return new RegExp(`(?:${longest.join("|")})(?![\\p{L}\\p{N}])`, "uy");
}

/** A text as a pattern that matches it alone. */
export function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
