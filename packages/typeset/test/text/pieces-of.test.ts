import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { breakLines } from "../../src/text/break-lines.ts";
import { isForced, type Piece, type Run } from "../../src/text/piece.ts";
import { piecesOf } from "../../src/text/pieces-of.ts";

/** Every unit 5 wide, spaces 2. */
const part = (...runs: (string | Run)[]) => {
  const all = runs.map((run) => (typeof run === "string" ? { text: run } : run));
  return {
    all,
    ...piecesOf(
      all,
      (_, text) => 5 * text.length,
      () => 2,
    ),
  };
};

/** Boxes as their text, spaces as they are where lines may break and ~ where not, breaks as | with their cost. */
function shown(...runs: (string | Run)[]): string {
  const { all, pieces, segments } = part(...runs);
  return pieces
    .map((piece, at) => {
      const { run, start, end } = segments[at] ?? { run: 0, start: 0, end: 0 };
      if (piece.kind === "box") return all[run]?.text.slice(start, end);
      if (piece.kind === "glue") return "_";
      return mark(piece);
    })
    .join("");
}

function mark(piece: Piece & { kind: "penalty" }): string {
  if (isForced(piece)) return "¶";
  if (piece.cost === Number.POSITIVE_INFINITY) return "~";
  return `|${piece.cost}${piece.flagged ? (piece.width > 0 ? "-" : "=") : ""}|`;
}

describe("French", () => {
  test.each([
    ["l’école et l’image", "l’école_et_l’image"],
    // Narrow no-break spaces are in their words.
    [
      "«\u202fmot\u202f»\u202f: oui\u202f; non\u202f!",
      "«\u202fmot\u202f»\u202f:_oui\u202f;_non\u202f!",
    ],
    ["12\u202f500 films", "12\u202f500_films"],
    // So are full ones beside marks and between figures.
    [
      "«\u00a0mot\u00a0»\u00a0: 10\u00a0% de 12\u00a0500",
      "«\u00a0mot\u00a0»\u00a0:_10\u00a0%_de_12\u00a0500",
    ],
    // Between words they stretch.
    ["500\u00a0élèves et M.\u00a0Méliès", "500~_élèves_et_M.~_Méliès"],
    // Ordinary spaces hold where no-break ones were forgotten.
    ["« mot » : oui ; non ! Où ? 10 %", "«~_mot~_»~_:_oui~_;_non~_!_Où~_?_10~_%"],
    // Soft hyphens cost double near an end; they are never set.
    ["ci\u00adné\u00adma", "ci|100-|né|100-|ma"],
    ["pro\u00adgram\u00adma\u00adtion", "pro|50-|gram|50-|ma|50-|tion"],
    ["l’édu\u00adca\u00adtion", "l’édu|50-|ca|50-|tion"],
    // Compounds.
    ["porte-à-faux", "porte-|100=|à-|100=|faux"],
    ["ciné-clubs, c’est-à-dire", "ciné-|100=|clubs,_c’est-|100=|à-|100=|dire"],
    ["à-coup", "à-|200=|coup"],
    ["va-t-il", "va-|200=|t-il"],
    ["porte-pa\u00adrole", "porte-|100=|pa|50-|role"],
    ["porte\u2011faux, 2024-2025, -5, -x", "porte\u2011faux,_2024-2025,_-5,_-x"],
    // Dashes.
    ["mot — aparté — mot", "mot~_—_aparté~_—_mot"],
    ["mot —\u00a0aparté\u00a0— mot", "mot_—~_aparté~_—_mot"],
    ["mot—mot", "mot—|50|mot"],
    ["2024\u2013mars", "2024\u2013|50|mars"],
    ["10 km/h, et/ou", "10_km/h,_et/|100|ou"],
  ])("%s", (text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});

describe("addresses", () => {
  test.each([
    [
      "https://www.a-b.fr/c/d.html?e=f&g_h",
      "https://|50|www.|50|a-|50|b.|50|fr/|50|c/|50|d.|50|html?|50|e=|50|f&|50|g_|50|h",
    ],
    ["(www.site.fr).", "(www.|50|site.|50|fr)."],
    ["jean.du\u00adpont@site.fr", "jean.|50|dupont@site.|50|fr"],
    ["passeurs.fr/films", "passeurs.|50|fr/|50|films"],
    ["M. Dupont, art.5", "M._Dupont,_art.5"],
  ])("%s", (text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});

describe("runs", () => {
  test("a word that changes style does not break there", () => {
    expect(shown("mot", "s", " et", "!", "1")).toBe("mots_et!1");
    expect(shown("ciné-", "clubs")).toBe("ciné-|100=|clubs");
    expect(shown("pro\u00ad", "gramme", " ", "x")).toBe("pro|50-|gramme_x");
  });

  test("those that do not wrap break only around them", () => {
    expect(shown("a ", { text: "b c-ddd e\u00adf", noWrap: true }, " g")).toBe("a_b~_c-ddd~_ef_g");
    expect(shown("a", { text: " b ", noWrap: true }, "c")).toBe("a_b_c");
    expect(shown({ text: "a b\nc", noWrap: true })).toBe("a~_b¶c");
  });

  test("an empty one changes nothing", () => {
    expect(shown("", "a", "", " b", "")).toBe("a_b");
    expect(part("").pieces).toEqual([]);
    expect(part().pieces).toEqual([]);
  });

  test("segments tell what each piece is", () => {
    const { segments, pieces } = part("ci\u00adné", "ma\n");
    expect(pieces.map(({ kind }) => kind)).toEqual(["box", "penalty", "box", "box", "penalty"]);
    expect(segments).toEqual([
      { run: 0, start: 0, end: 2 },
      { run: 0, start: 2, end: 3 },
      { run: 0, start: 3, end: 5 },
      { run: 1, start: 0, end: 2 },
      { run: 1, start: 2, end: 3 },
    ]);
  });
});

describe("spaces", () => {
  test("stretch by 0.3 and shrink by 0.2 of their width; a tab is four; thin ones are as they are", () => {
    const [, space, , tab, , thin] = part("a b\tc\u2009d").pieces;
    expect(space).toEqual({ kind: "glue", width: 2, stretch: 0.6, shrink: 0.4 });
    expect(tab).toEqual({ kind: "glue", width: 8, stretch: 2.4, shrink: 1.6 });
    expect(thin).toEqual({ kind: "glue", width: 5, stretch: 0, shrink: 0 });
  });

  test.each([
    ["a  b", "a__b"],
    [" a ", "_a_"],
    ["a\u200bb", "a|0|b"],
    ["a\u00a0 b", "a~_|0|_b"],
    ["a\u2060 b", "a\u2060_b"],
    ["a\nb\r\nc\n\nd", "a¶b¶c¶¶d"],
    ["a\u2028b\rc", "a¶b¶c"],
    ["a \n b", "a~_¶|0|_b"],
    ["中文字", "中|100|文|100|字"],
  ])("%j", (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  test("\\r\\n is one newline, in two runs as well", () => {
    expect(shown("a\r", "\nb")).toBe("a¶b");
  });

  test("lines: empty text, newlines, a newline at the end", () => {
    const count = (text: string) => breakLines(part(text).pieces, 100).length;
    expect([count(""), count("\n"), count("a\n"), count("a\n\nb"), count("\u00a0")]).toEqual([
      1, 1, 1, 3, 1,
    ]);
  });
});

test("the parts of a word are measured one by one", () => {
  const widthOf = (_: number, text: string) => (text.includes("fi") ? 7 : 5 * text.length);
  const { pieces } = piecesOf([{ text: "of\u00adfi\u00adciel" }], widthOf, () => 2);
  const boxes = pieces.filter(({ kind }) => kind === "box").map(({ width }) => width);
  expect(boxes).toEqual([10, 7, 20]);
});

const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(..."aéT1-/.:«»!?—–@ \t\n\r\u00a0\u00ad\u200b\u202f\u2009\u2060\ud83d"),
      fc.constantFrom("https://", "www.", "mot", "  ", "中"),
      fc.string({ unit: "binary", maxLength: 3 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(""));

test("boxes and spaces hold every character, in order, but soft hyphens, U+200B and newlines", () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ text: anyText, noWrap: fc.boolean() }), { maxLength: 4 }),
      fc.integer({ min: 1, max: 100 }),
      (runs, width) => {
        const { pieces, segments } = part(...runs);
        expect(segments.length).toBe(pieces.length);
        const held = segments.map(({ run, start, end }, at) =>
          pieces[at]?.kind === "penalty" ? "" : runs[run]?.text.slice(start, end),
        );
        const text = runs.map((run) => run.text).join("");
        expect(held.join("")).toBe(text.replace(/[\u00ad\u200b\n\v\f\r\u0085\u2028\u2029]/g, ""));
        expect(breakLines(pieces, width).length).toBeGreaterThan(0);
      },
    ),
    { numRuns: 2000 },
  );
});
