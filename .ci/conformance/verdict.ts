// A verdict, as read from veraPDF's report in JSON.

/** The profiles that every PDF must conform to, and the names that veraPDF gives them. */
export const profiles = { "PDF/A-3a": "3a", "PDF/UA-1": "ua1" } as const;
export type Profile = keyof typeof profiles;

/** A rule that a file breaks, in veraPDF's words; `context` and `message` tell of the first place. */
export type Failure = {
  specification: string;
  clause: string;
  testNumber: number;
  description: string;
  count: number;
  context: string;
  message: string;
};

/** What veraPDF says of one file under one profile; `problem` tells why it could not read the file. */
export type Verdict = {
  file: string;
  profile: Profile;
  conforming: boolean;
  failures: readonly Failure[];
  problem?: string;
};

type Rule = Omit<Failure, "count" | "context" | "message"> & {
  failedChecks: number;
  checks?: { context?: string; errorMessage?: string }[];
};

/** The part of veraPDF's report that is read. */
type Report = {
  report: {
    jobs: {
      itemDetails: { name: string };
      validationResult?: { compliant: boolean; details: { ruleSummaries?: Rule[] } }[];
      taskException?: { exceptionMessage?: string };
    }[];
  };
};

export type Judgement = Omit<Verdict, "file" | "profile">;

/** The judgements of a report, by the path that veraPDF gives each file. */
export function readReport(json: string): Map<string, Judgement> {
  const { report }: Report = JSON.parse(json);
  return new Map(report.jobs.map((job) => [job.itemDetails.name, judgement(job)]));
}

function judgement(job: Report["report"]["jobs"][number]): Judgement {
  const result = job.validationResult?.[0];
  if (result === undefined)
    return {
      conforming: false,
      failures: [],
      problem: job.taskException?.exceptionMessage ?? "aucun résultat",
    };
  const failures = (result.details.ruleSummaries ?? []).map(failure).sort(inReadingOrder);
  return { conforming: result.compliant === true && failures.length === 0, failures };
}

/** veraPDF's own order changes from one run to the next. */
const inReadingOrder = (a: Failure, b: Failure) =>
  a.clause.localeCompare(b.clause, "en", { numeric: true }) || a.testNumber - b.testNumber;

function failure({
  specification,
  clause,
  testNumber,
  description,
  failedChecks,
  checks,
}: Rule): Failure {
  const { context = "", errorMessage = "" } = checks?.[0] ?? {};
  return {
    specification,
    clause,
    testNumber,
    description,
    count: failedChecks,
    context,
    message: errorMessage,
  };
}
