import type { Issue } from "@panorama/schema";
import type { Log, Result } from "sarif";

const levels = { error: "error", warning: "warning", information: "note" } as const;

/**
 * Issues in SARIF 2.1.0, which text editors and code hosts read: each at its place, with the wordings that may replace
 * what stands there. Paths are relative to the edition's folder.
 */
export function sarifLog(issues: readonly Issue[]): Log {
  const codes = [...new Set(issues.map(({ code }) => code))].sort();
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "panorama", rules: codes.map((id) => ({ id })) } },
        columnKind: "utf16CodeUnits",
        results: issues.map((issue) => resultOf(issue, codes)),
      },
    ],
  };
}

function resultOf(issue: Issue, codes: readonly string[]): Result {
  const { code, severity, what, why, remedy, where, replacements } = issue;
  const text = [what, why, `→ ${remedy}`].filter((part) => part !== undefined).join("\n");
  const region = regionOf(where);
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: levels[severity],
    message: { text },
    ...(where.file !== undefined && {
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: encodeURI(where.file) },
            ...(region !== undefined && { region }),
          },
        },
      ],
      ...(region !== undefined &&
        replacements !== undefined && {
          fixes: replacements.map((wording) => ({
            description: { text: `Écrire « ${wording} »` },
            artifactChanges: [
              {
                artifactLocation: { uri: encodeURI(where.file ?? "") },
                replacements: [{ deletedRegion: region, insertedContent: { text: wording } }],
              },
            ],
          })),
        }),
    }),
  };
}

function regionOf({ line, column, endLine, endColumn }: Issue["where"]) {
  if (line === undefined) return undefined;
  return {
    startLine: line,
    ...(column !== undefined && { startColumn: column }),
    ...(endLine !== undefined && { endLine }),
    ...(endColumn !== undefined && { endColumn }),
  };
}
