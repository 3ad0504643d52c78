// veraPDF, which judges: one jar that holds all it needs, copied by Maven into a cache, and Java to run it.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "./run.ts";

const version = "1.30.2";
const sha256 = "287cc9c9757f99dcff4a2d39b68268245b48103fb6af443162d5a29df2afa332";
const copier = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy";
const oldestJava = 17;
const cache = fileURLToPath(new URL("../../node_modules/.cache/panorama/verapdf", import.meta.url));
const jar = join(cache, `cli-${version}.jar`);

/** Why nothing can be judged here: one French sentence that says what is missing and what to install. */
export type Unavailable = { unavailable: string };

/** What it takes to judge. */
export type VeraPdf = { java: string; jar: string };

/**
 * Finds Java and veraPDF. Maven fetches veraPDF the first time, from where it is set up to; later calls read the cache and
 * use no network.
 *
 * @throws Error when Maven answers but the jar is not the one expected
 */
export async function findVeraPdf(): Promise<VeraPdf | Unavailable> {
  const java = await findJava();
  if (typeof java !== "string") return java;
  const missing = holds(jar) ? undefined : await fetchJar();
  return missing ?? { java, jar };
}

async function findJava(): Promise<string | Unavailable> {
  const home = process.env.JAVA_HOME;
  const java = home ? join(home, "bin", "java") : "java";
  const remedy = `installez Java ${oldestJava} ou plus récent (Debian : openjdk-17-jre-headless)`;
  const { status, stderr } = await run(java, ["-version"]);
  if (status !== 0) return { unavailable: `Java manque : ${remedy}.` };
  const found = /version "([^"]+)"/.exec(stderr)?.[1] ?? "inconnue";
  return Number.parseInt(found, 10) >= oldestJava
    ? java
    : { unavailable: `Java est trop ancien (version ${found}) : ${remedy}.` };
}

/** Whether the file is the very jar that was chosen; a half-written one is not. */
const holds = (path: string) =>
  existsSync(path) && createHash("sha256").update(readFileSync(path)).digest("hex") === sha256;

async function fetchJar(): Promise<Unavailable | undefined> {
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "fetch-"));
  try {
    const artifact = `org.verapdf.apps:cli:${version}`;
    const args = ["-B", "-q", "-U", "-C", copier, `-Dartifact=${artifact}`];
    const { status, stdout, stderr } = await run("mvn", [...args, `-DoutputDirectory=${folder}`]);
    if (status === undefined)
      return {
        unavailable: "Maven manque : installez Maven 3.6.3 ou plus récent (Debian : maven).",
      };
    if (status !== 0) return explain(`${stdout}${stderr}`);
    const copy = join(folder, `cli-${version}.jar`);
    if (!holds(copy)) throw new Error(`le fichier de veraPDF ${version} n’est pas celui attendu`);
    // Several processes may fetch at once: each puts a whole jar in place.
    renameSync(copy, jar);
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const unreachable =
  /Could not transfer|offline mode|Unknown ?host|Network is unreachable|Connect(ion)? (refused|reset|timed out)/i;

/** Tells a repository out of reach, which is no fault of the project, from any other error of Maven. */
function explain(output: string): Unavailable {
  if (!unreachable.test(output)) throw new Error(`Maven a échoué :\n${output}`);
  return {
    unavailable:
      `veraPDF ${version} manque et Maven n’atteint pas le dépôt où le prendre : vérifiez le réseau, ` +
      "ou le miroir de vos réglages Maven (settings.xml).",
  };
}
