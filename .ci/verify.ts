// Everything `npm test` runs: lint, types, every test of every package; ends with the true sums of the tests.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** The packages that have tests, and where each leaves its report. */
const reports = ["packages", "apps"]
  .flatMap((group) => readdirSync(join(root, group)).map((name) => join(root, group, name)))
  .filter((folder) => {
    const manifest = join(folder, "package.json");
    return existsSync(manifest) && JSON.parse(readFileSync(manifest, "utf8")).scripts?.test;
  })
  .map((folder) => join(folder, "node_modules/.vitest/report.json"));

function run(title: string, command: string, args: readonly string[]): boolean {
  console.log(`\n── ${title}`);
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" };
  return spawnSync(command, args, { cwd: root, stdio: "inherit", env }).status === 0;
}

for (const report of reports) rmSync(report, { force: true });

const failures = [
  ["lint", "biome", ["check", "."]],
  ["types of the scripts", "tsc", ["-p", ".ci"]],
  [
    "types and tests of the packages",
    "turbo",
    ["run", "typecheck", "test", "--continue", "--output-logs=errors-only"],
  ],
].filter(([title, command, args]) => !run(title as string, command as string, args as string[]));

const sums = { passed: 0, failed: 0, skipped: 0 };
for (const report of reports) {
  if (!existsSync(report)) {
    failures.push([`no test report at ${report.slice(root.length)}`]);
    continue;
  }
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(
    readFileSync(report, "utf8"),
  );
  sums.passed += numPassedTests;
  sums.failed += numFailedTests;
  sums.skipped += numPendingTests + numTodoTests;
}

for (const [title] of failures) console.log(`\nFailed: ${title}`);
console.log(
  `\nTests: ${sums.passed} passed, ${sums.failed} failed${sums.skipped > 0 ? `, ${sums.skipped} skipped` : ""}`,
);
process.exitCode = failures.length > 0 || sums.failed > 0 ? 1 : 0;
