/** What stops the command before any data is judged: usage, configuration, input or output. Its message is French. */
export class CommandError extends Error {
  readonly remedy: string;

  constructor(message: string, remedy: string) {
    super(message);
    this.name = "CommandError";
    this.remedy = remedy;
  }
}

/** How the command ends: clean, with findings, unusable, broken. */
export const exitCodes = { clean: 0, findings: 1, unusable: 2, internal: 101 } as const;
