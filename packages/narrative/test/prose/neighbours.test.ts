import { checkNarrative, parseChapters } from "@panorama/narrative";
import { fraction } from "@panorama/schema";
import { describe, expect, test } from "vitest";
import { evidenceOf, exampleFigure, exampleShare } from "../figures.ts";

const unit = {
  code: "partenaire",
  singular: "partenaire",
  plural: "partenaires",
  decimals: 0,
} as const;
const definitions = [{ indicator: "beneficiaires", version: 1 }];
const total = exampleFigure(564711);
const of = { ...total.receipt, definitions };
const evidence = evidenceOf(
  { ...total, receipt: of },
  exampleFigure(4300, { id: "partenaires", label: "Partenaires", unit }),
  exampleShare(fraction(4435, 10000), { receipt: of }),
);

function codesOf(sentence: string): string[] {
  const { chapters } = parseChapters([{ file: "1.md", text: `# T\n\n${sentence}` }]);
  return checkNarrative(chapters, evidence).map(({ code }) => code);
}

describe("words beside a span that change what it says are refused", () => {
  test.each([
    "environ [plus de 560 000]{=total} personnes",
    "Plus de []{=total} bénéficiaires",
    "près de []{=partenaires} partenaires",
    "### Près des [564 711]{=total}",
    "plus d’[un tiers]{=part} du total",
    "Soit [564 711]{=total} environ",
    "Il n’atteint pas [564 711]{=total}",
    "une hausse de [44 %]{=part}",
    "La part a augmenté de [44 %]{=part}",
    "À peine [564 711]{=total}",
    "Au minimum, [564 711]{=total} personnes",
    "(environ) [564 711]{=total} personnes",
    "jusqu’aux [564 711]{=total}",
    "[564 711]{=total}, voire plus",
    "[564 711]{=total} supplémentaires",
    "Entre [4 300]{=partenaires} et [564 711]{=total}",
    "−[564 711]{=total}",
    "[44 %]{=part} de plus",
    "[564 711]{=total} et demi",
    "Soit [564 711]{=total} au moins",
  ])("%s", (sentence) => {
    expect(codesOf(sentence)).toContain("nuance-hors-crochets");
  });

  test.each(["[564 711]{=total} millions", "[44 %]{=part} %", "[4 300]{=partenaires} fois"])(
    "%s",
    (sentence) => {
      expect(codesOf(sentence)).toContain("nuance-hors-crochets");
    },
  );

  test.each([
    "[4 300]{=partenaires} bénéficiaires",
    "[564 711]{=total} partenaires",
    "[44 %]{=part} des partenaires",
    "[]{=total} partenaires",
  ])("%s", (sentence) => {
    expect(codesOf(sentence)).toEqual(["perimetre-inexact"]);
  });
});

describe("words beside a span that change nothing are not", () => {
  test.each([
    "Les [564 711]{=total} personnes",
    "[564 711]{=total} bénéficiaires, et [4 300]{=partenaires} partenaires",
    "[44 %]{=part} des bénéficiaires et des partenaires",
    "[4 300]{=partenaires} structures partenaires",
    "le total de [564 711]{=total}, environ",
    "le pas de [564 711]{=total}",
    "[564 711]{=total} et plus encore",
    "[564 711]{=total} de plus en plus sollicités",
    "[564 711]{=total} en plus d’être nombreux",
    "Non pas [564 711]{=total} personnes, mais autant",
    "Les [564 711 bénéficiaires]{=total} de partenaires",
    "une coopération entre [564 711]{=total} personnes",
    "un environnement de [564 711]{=total} personnes",
  ])("%s", (sentence) => {
    expect(codesOf(sentence)).toEqual([]);
  });
});
