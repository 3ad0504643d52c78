import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import canonicalize from "canonicalize";

/**
 * The SHA-256 of rules in canonical JSON (RFC 8785), as 64 hexadecimal digits: the same for the same rules in the same
 * order, whatever the order of their keys and whatever the language that computes it.
 *
 * @example
 * import { hashRules } from "@panorama/aggregation";
 *
 * const rule = { code: "total", version: 1, label: "Total", kind: "total", of: "beneficiaires" } as const;
 * hashRules([rule]) === hashRules([{ of: "beneficiaires", ...rule }]); //=> true
 * hashRules([rule]) === hashRules([{ ...rule, version: 2 }]); //=> false
 */
export function hashRules(rules: readonly object[]): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalize(rules) ?? "")));
}
