// Builds the published and the simulated edition as an editor does, from the command line: the same bytes under two
// time zones and languages, and no finding.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "panorama-report-"));
const sums = { passed: 0, failed: 0, skipped: 0 };

function check(title: string, ok: boolean, detail = ""): void {
  sums[ok ? "passed" : "failed"]++;
  console.log(`${ok ? "ok" : "FAILED"}  ${title}${ok ? "" : `\n${detail}`}`);
}

type Result = { pdf: string; pages: number; chiffres: number; constats: unknown[] };

function build(edition: string, out: string, env: Record<string, string>): Result | undefined {
  const args = [
    "apps/report/src/panorama.js",
    "build",
    "--json",
    "--edition",
    `apps/report/editions/${edition}`,
  ];
  const { status, stdout, stderr } = spawnSync("node", [...args, "--out", join(folder, out)], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
  check(
    `${edition} builds with ${Object.values(env).join(" ")}`,
    status === 0,
    `${stdout}${stderr}`,
  );
  return status === 0 ? JSON.parse(stdout) : undefined;
}

const digest = (path: string) => createHash("sha256").update(readFileSync(path)).digest("hex");

for (const edition of ["2024-2025", "simulation"]) {
  const west = build(edition, `${edition}-west`, { TZ: "America/Los_Angeles", LANG: "C" });
  const east = build(edition, `${edition}-east`, { TZ: "Europe/Paris", LANG: "fr_FR.UTF-8" });
  if (west === undefined || east === undefined) continue;
  check(`${edition}: no finding`, west.constats.length === 0);
  check(`${edition}: the same PDF bytes in both places`, digest(west.pdf) === digest(east.pdf));
}

rmSync(folder, { recursive: true, force: true });
console.log(`\nTests: ${sums.passed} passed, ${sums.failed} failed`);
process.exitCode = sums.failed > 0 ? 1 : 0;
