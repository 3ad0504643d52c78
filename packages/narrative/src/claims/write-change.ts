import type { ChangeForm } from "./claim.ts";
import { joinTo } from "./join-to.ts";

const moves: Readonly<
  Record<Exclude<ChangeForm, "more" | "sign">, { readonly up: string; readonly down: string }>
> = {
  noun: { up: "en hausse", down: "en baisse" },
  past: { up: "a augmenté", down: "a baissé" },
  "past-plural": { up: "ont augmenté", down: "ont baissé" },
  present: { up: "augmente", down: "baisse" },
  "present-plural": { up: "augmentent", down: "baissent" },
};

/** A change in the manner of the one that it stands for, so that the sentence around it holds. */
export function writeChange(
  direction: "up" | "down",
  form: ChangeForm,
  number: string | null,
): string {
  if (form === "more") {
    const way = direction === "up" ? "de plus" : "de moins";
    return number === null ? way : `${number} ${way}`;
  }
  if (form === "sign") {
    const sign = direction === "up" ? "+" : "\u2212";
    return number === null ? moves.noun[direction] : `${sign}${number}`;
  }
  const move = moves[form][direction];
  return number === null ? move : joinTo(move, number);
}
