import type { CompileContext, Extension, Token } from "mdast-util-from-markdown";
import { decodeString } from "micromark-util-decode-string";
import type { ClaimNode, ExemptionNode } from "./nodes.ts";

/** Bound spans as nodes of the syntax tree: their words without escapes, on one line. */
export function boundSpanFromMarkdown(): Extension {
  return {
    enter: {
      boundSpan(token) {
        this.enter({ type: "claim", value: "", binding: "" }, token);
      },
    },
    exit: {
      boundSpanWords(token) {
        current(this).value = decodeString(this.sliceSerialize(token)).replace(
          /\s*[\r\n]\s*/g,
          " ",
        );
      },
      boundSpanBinding(token) {
        bind(current(this), this.sliceSerialize(token));
      },
      boundSpan(token: Token) {
        this.exit(token);
      },
    },
  };
}

function current(context: CompileContext): ClaimNode | ExemptionNode {
  return context.stack[context.stack.length - 1] as ClaimNode | ExemptionNode;
}

function bind(node: ClaimNode | ExemptionNode, written: string): void {
  if (written.startsWith("=")) {
    node.binding = written.slice(1);
  } else {
    node.type = "exemption";
    node.binding = written;
  }
}
