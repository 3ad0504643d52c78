import type { Receipt } from "@panorama/schema";
import { hashRules } from "./hash-rules.ts";
import { withReferences } from "./references.ts";
import type { Rule } from "./rule.ts";
import type { RuleBook } from "./rule-book.ts";

/** What a receipt says of the rules of its figure. */
export type Seal = Pick<Receipt, "rule" | "ruleVersion" | "rules" | "rulesHash">;

/** Makes the seal of a rule, once for all its figures. */
export function sealer(book: RuleBook): (code: string) => Seal {
  const seals = new Map<string, Seal>();
  return (code) => {
    const known = seals.get(code);
    if (known !== undefined) return known;
    const rule = book.get(code);
    if (rule === undefined) throw new Error(`no rule ${code}`);
    const rules = withReferences(rule, book);
    const seal = {
      rule: rule.code,
      ruleVersion: rule.version,
      rules: rules as readonly Rule[] as Seal["rules"],
      rulesHash: hashRules(rules),
    };
    seals.set(code, seal);
    return seal;
  };
}
