import { defineConfig } from "vitest/config";

/** One configuration for the tests of every package; each runs it from its own folder. */
export default defineConfig({
  test: {
    // A zone east of the date line, 45 minutes off the hour: a date that shifts is seen.
    env: { TZ: "Pacific/Chatham" },
    // CommonJS is imported as Node imports it: « default » is all that a module exports.
    deps: { interopDefault: false },
    reporters: ["default", ["json", { outputFile: "node_modules/.vitest/report.json" }]],
    // Time is measured by benchmarks; a busy machine must not fail a test.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
