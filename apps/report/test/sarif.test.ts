import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import draft04 from "ajv-draft-04";
import { expect, test } from "vitest";
import { sarifLog } from "../src/command/sarif-log.ts";
import { check } from "./bad-input/check.ts";

// The schema of the standard, as the package that carries it has it; the package's code is not run.
const path = createRequire(import.meta.url).resolve(
  "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json",
);
const validate = new draft04.default({
  strict: false,
  validateFormats: false,
  unicodeRegExp: false,
}).compile(JSON.parse(readFileSync(path, "utf8")));

const { issues } = check({
  "chapters/10-genese.md": (text) =>
    text.replace(
      "\n",
      "\n\nIls sont [près de 250 000]{=dispositifs-nationaux.total} et 12, dont [564 711]{=beneficiaires.total}.\n",
    ),
});

test("findings are a valid SARIF log", () => {
  const log = sarifLog(issues);
  expect(validate(JSON.parse(JSON.stringify(log))), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({ ...log, version: "1" })).toBe(false);
});

test("each result has its rule, level, region and fixes", () => {
  const [run] = sarifLog(issues).runs;
  expect(run?.results?.map(({ ruleId, level }) => [ruleId, level])).toEqual([
    ["affirmation-fausse", "error"],
    ["nombre-non-lie", "error"],
    ["affirmation-incertaine", "warning"],
  ]);
  const [first] = run?.results ?? [];
  expect(first?.locations?.[0]?.physicalLocation).toEqual({
    artifactLocation: { uri: "chapters/10-genese.md" },
    region: { startLine: 3, startColumn: 11, endLine: 3, endColumn: 26 },
  });
  const fix = first?.fixes?.[0]?.artifactChanges[0]?.replacements[0];
  expect(fix?.insertedContent?.text).toBe("plus de 250 000");
  expect(run?.tool.driver.rules?.[first?.ruleIndex ?? -1]?.id).toBe(first?.ruleId);
});

test("an edition without findings gives a valid log without results", () => {
  const log = sarifLog([]);
  expect(validate(JSON.parse(JSON.stringify(log)))).toBe(true);
  expect(log.runs[0]?.results).toEqual([]);
});

test("a finding that no line knows has no region", () => {
  const [result] =
    sarifLog([
      { code: "x", severity: "information", where: { file: "é à.md" }, what: "a", remedy: "b" },
    ]).runs[0]?.results ?? [];
  expect(result?.level).toBe("note");
  expect(result?.locations?.[0]?.physicalLocation).toEqual({
    artifactLocation: { uri: "%C3%A9%20%C3%A0.md" },
  });
});
