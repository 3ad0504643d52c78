import { readOrdinal } from "../numerals/read-ordinal.ts";
import type { Statement } from "./claim.ts";
import type { Words } from "./words.ts";

const verb = /(?:arrive|arrivent|vient|viennent|est|sont|se classe|se classent) /uy;
const lead = /(?:(?:au|à|en|dans|de|le|la|les) |l')+/uy;
const place = /(?:places?|rangs?|positions?)(?![\p{L}\p{N}])/uy;

/** « premier », « à la deuxième place », « en tête », « dernière ». */
export function readRank(words: Words): Statement | undefined {
  words.take(verb);
  return words.first<Statement>(
    () => {
      if (words.take(/en tête(?![\p{L}\p{N}])/uy) === undefined) return undefined;
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
