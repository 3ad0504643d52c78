import { copyFileSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "./run.ts";
import { findVeraPdf, type Unavailable, type VeraPdf } from "./verapdf.ts";
import { type Judgement, type Profile, profiles, readReport, type Verdict } from "./verdict.ts";

/**
 * Judges PDF files against PDF/A-3a and PDF/UA-1 with veraPDF.
 *
 * Java starts once a profile, however many files there are: give them all at once.
 *
 * @param files paths, with any name and extension
 * @returns a verdict a file and profile, in the order of the files; or why nothing can be judged here
 * @throws Error when a file does not exist, or veraPDF gives no report
 * @example
 * const verdicts = await judge(["/tmp/a.pdf"]);
 */
export async function judge(files: readonly string[]): Promise<Verdict[] | Unavailable> {
  const tool = await findVeraPdf();
  if ("unavailable" in tool) return tool;
  if (files.length === 0) return [];
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "panorama-conformance-")));
  try {
    // veraPDF leaves out what does not end in .pdf, and Java's reading of accents depends on the locale.
    const copies = files.map((_, index) => `${index}.pdf`);
    copies.forEach((copy, index) => {
      copyFileSync(files[index] ?? "", join(folder, copy));
    });
    const names = Object.keys(profiles) as Profile[];
    const reports = await Promise.all(
      names.map(async (profile) => ({
        profile,
        judgements: await judgeWith(tool, folder, profile, copies),
      })),
    );
    return files.flatMap((file, index) =>
      reports.map(({ profile, judgements }) => {
        const judgement = judgements.get(join(folder, copies[index] ?? ""));
        if (judgement === undefined) throw new Error(`veraPDF ne dit rien de ${file}`);
        return { file, profile, ...judgement };
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One start of Java, which is most of the time: so the quick compiler and the plain collector. */
async function judgeWith(
  { java, jar }: VeraPdf,
  folder: string,
  profile: Profile,
  copies: readonly string[],
): Promise<Map<string, Judgement>> {
  const machine = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", `-Dapp.home=${folder}`];
  const wanted = ["--flavour", profiles[profile], "--format", "json", "--loglevel", "0"];
  const { stdout, stderr } = await run(
    java,
    [...machine, "-jar", jar, ...wanted, "--maxfailuresdisplayed", "1", ...copies],
    folder,
  );
  try {
    return readReport(stdout);
  } catch {
    throw new Error(`veraPDF n’a pas rendu de rapport :\n${stdout}${stderr}`);
  }
}
