import { readdirSync, readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { join, relative } from "node:path";
import { describe, expect, test } from "vitest";

/**
 * Declares one test per `@example` block found below `folder`: the code runs, and each line
 * `expression; //=> expected` must give a value equal to `expected`.
 *
 * `modules` are the packages that examples import by name.
 */
export function testExamples(folder: string, modules: Record<string, object>): void {
  for (const file of sourcesBelow(folder)) {
    const examples = examplesIn(readFileSync(file, "utf8"));
    if (examples.length === 0) continue;
    describe(relative(folder, file), () => {
      for (const { line, code } of examples) {
        test(`example at line ${line}`, async () => {
          await compile(code)(modules, expect);
        });
      }
    });
  }
}

function sourcesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .sort()
    .map((name) => join(folder, name));
}

function examplesIn(source: string): { line: number; code: string }[] {
  return [...source.matchAll(/^( *) \* @example\n((?:\1 \*(?: .*)?\n)+)/gm)].map((match) => ({
    line: source.slice(0, match.index).split("\n").length,
    code: (match[2] ?? "").replace(/^ *\* ?/gm, ""),
  }));
}

type Example = (modules: Record<string, object>, expectation: typeof expect) => Promise<void>;

function compile(code: string): Example {
  const results = [...code.matchAll(/\/\/=>/g)].length;
  if (results === 0) throw new Error("an example without //=> shows nothing");
  const body = stripTypeScriptTypes(code)
    .replace(/^import (\{[^}]*\}) from "([^"]+)";/gm, (_, names, from) => {
      return `const ${names.replaceAll(" as ", ": ")} = modules["${from}"];`;
    })
    .replace(/^(?!\s)(.+?);? *\/\/=> (.+)$/gm, "expectation(await ($1)).toEqual($2);");
  if (body.includes("//=>"))
    throw new Error("every //=> stands after an expression on its own line");
  const AsyncFunction = (async () => {}).constructor as new (...source: string[]) => Example;
  return new AsyncFunction("modules", "expectation", body);
}
