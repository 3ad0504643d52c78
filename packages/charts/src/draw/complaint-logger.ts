import type { LoggerInterface } from "vega";

/**
 * Keeps Vega's warnings and errors for the caller to act on: thrown from inside, they would be lost in Vega's own
 * promises, and the drawing would never end.
 */
export function complaintLogger(complaints: string[]): LoggerInterface {
  const keep = (...messages: readonly unknown[]) => {
    complaints.push(messages.map(String).join(" "));
    return logger;
  };
  const logger: LoggerInterface = {
    level: ((level?: number) => (level === undefined ? 0 : logger)) as LoggerInterface["level"],
    error: keep,
    warn: keep,
    info: () => logger,
    debug: () => logger,
  };
  return logger;
}
