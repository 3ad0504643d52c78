import { readOrdinal } from "../numerals/read-ordinal.ts";
import type { Statement } from "./claim.ts";
import type { Words } from "./words.ts";

const lead = /(?:(?:au|à|en|dans|de|le|la|les) |l')+/uy;
const place = /(?:places?|rangs?|positions?)(?![\p{L}\p{N}])/uy;

/** « premier », « à la deuxième place », « en tête », « dernière ». */
export function readRank(words: Words): Statement | undefined {
  return words.first<Statement>(
    () => {
      if (words.take(/(?:arrive |vient |est )?en tête(?![\p{L}\p{N}])/uy) === undefined)
        return undefined;
      return { kind: "rank", rank: 1, from: "top" };
    },
    () => {
      words.take(lead);
      const last = words.take(/(avant-)?derni(?:er|ère)s?(?![\p{L}\p{N}])/uy);
      if (last === undefined) return undefined;
      words.take(place);
      return { kind: "rank", rank: last[1] === undefined ? 1 : 2, from: "bottom" };
    },
    () => {
      words.take(lead);
      const ordinal = words.read(readOrdinal);
      if (ordinal === undefined) return undefined;
      words.take(place);
      return { kind: "rank", rank: Number(ordinal.value), from: "top" };
    },
  );
}
