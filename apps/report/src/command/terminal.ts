import type { Progress } from "./build-edition.ts";

/** Where the command speaks: results on one stream, issues and progress on the other. */
export type Terminal = {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  readonly progress: Progress;
};
