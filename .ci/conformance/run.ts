import { execFile } from "node:child_process";

/** What a program said; `status` is undefined where there is no such program. */
export type Run = { status: number | undefined; stdout: string; stderr: string };

/** Runs a program to its end, whatever its exit status. */
export function run(command: string, args: readonly string[], cwd = process.cwd()): Promise<Run> {
  const options = { cwd, encoding: "utf8", maxBuffer: 2 ** 28 } as const;
  return new Promise((resolve, reject) => {
    execFile(command, args, options, (error, stdout, stderr) => {
      // Node's `code` is the exit status, or the system's word for why nothing ran.
      const code: unknown = error === null ? 0 : error.code;
      if (typeof code === "number") resolve({ status: code, stdout, stderr });
      else if (code === "ENOENT") resolve({ status: undefined, stdout, stderr });
      else reject(error);
    });
  });
}
