import { type Meaning, whereOf } from "../definition/expanded.ts";
import type { Report } from "../finding.ts";
import type { Block } from "./block.ts";

/** What a block says, and the node that it comes from; asked only of a block that is lost. */
type Entry = { words(): string; readonly meaning: Meaning | undefined };

/** Keeps account of what was laid out, so that nothing of a document can be lost on the way to its pages. */
export class Ledger {
  readonly #waiting = new Map<Block, Entry>();

  /** A block that must be read on a page. */
  expect(block: Block, words: () => string, meaning: Meaning | undefined): void {
    this.#waiting.set(block, { words, meaning });
  }

  /** The block has its place. */
  settle(block: Block): void {
    this.#waiting.delete(block);
  }

  /** Tells what has found no place. */
  close(report: Report): void {
    for (const { words, meaning } of this.#waiting.values()) {
      report({
        code: "texte-perdu",
        severity: "error",
        where: meaning === undefined ? "" : whereOf(meaning),
        message: `Un passage n’a trouvé de place sur aucune page\u00a0: «\u00a0${words()}\u00a0».`,
        remedy: "Signaler ce document\u00a0: la mise en page ne doit rien perdre.",
      });
    }
  }
}
