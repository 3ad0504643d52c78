import { markdownLineEnding } from "micromark-util-character";
import type { Code, Construct, Extension, State, Tokenizer } from "micromark-util-types";

const codes = {
  quote: 34,
  equals: 61,
  open: 91,
  backslash: 92,
  close: 93,
  l: 108,
  left: 123,
  right: 125,
};

/**
 * `[words]{=figure}` and `[words]{libre="reason"}` in running text. A bracket that is not followed by such braces is
 * left to Markdown: a link, a note, plain text.
 */
export function boundSpan(): Extension {
  const construct: Construct = { name: "boundSpan", tokenize };
  return { text: { [codes.open]: construct } };
}

const tokenize: Tokenizer = (effects, ok, nok) => {
  let quoted = false;

  function start(code: Code): State | undefined {
    effects.enter("boundSpan");
    effects.enter("boundSpanMarker");
    effects.consume(code);
    effects.exit("boundSpanMarker");
    return firstWord;
  }

  function firstWord(code: Code): State | undefined {
    if (code === codes.close) return closing(code);
    effects.enter("boundSpanWords");
    return words(code);
  }

  function words(code: Code): State | undefined {
    if (code === null || code === codes.open) return nok(code);
    if (code === codes.close) {
      effects.exit("boundSpanWords");
      return closing(code);
    }
    effects.consume(code);
    return code === codes.backslash ? escaped : words;
  }

  function escaped(code: Code): State | undefined {
    if (code !== codes.open && code !== codes.close && code !== codes.backslash) return words(code);
    effects.consume(code);
    return words;
  }

  function closing(code: Code): State | undefined {
    effects.enter("boundSpanMarker");
    effects.consume(code);
    return brace;
  }

  function brace(code: Code): State | undefined {
    if (code !== codes.left) return nok(code);
    effects.consume(code);
    effects.exit("boundSpanMarker");
    return kind;
  }

  /** Only `{=` and `{libre` open a binding: braces may follow brackets in a text for other reasons. */
  function kind(code: Code): State | undefined {
    if (code !== codes.equals && code !== codes.l) return nok(code);
    effects.enter("boundSpanBinding");
    return binding(code);
  }

  function binding(code: Code): State | undefined {
    if (code === null || markdownLineEnding(code)) return nok(code);
    if (code === codes.quote) quoted = !quoted;
    if (code !== codes.right || quoted) {
      effects.consume(code);
      return binding;
    }
    effects.exit("boundSpanBinding");
    effects.enter("boundSpanMarker");
    effects.consume(code);
    effects.exit("boundSpanMarker");
    effects.exit("boundSpan");
    return ok;
  }

  return start;
};
