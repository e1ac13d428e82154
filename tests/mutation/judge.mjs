import { EXPLAINED } from "./survivors.mjs";

const NOTICED = ["Killed", "Timeout", "RuntimeError", "CompileError"];
export const MISSED = ["Survived", "NoCoverage"];

/** What stands in a file from one place to another; lines and columns count from 1. */
function cut(source, { start, end }) {
  const lines = source.split("\n").slice(start.line - 1, end.line);
  lines[lines.length - 1] = lines.at(-1).slice(0, end.column - 1);
  lines[0] = lines[0].slice(start.column - 1);
  return lines.map((line) => line.trim()).join(" ");
}

/**
 * What reports by Stryker come to: how many changes were tried, how many were noticed, and which were neither noticed
 * nor are explained.
 *
 * @param {{ files: Record<string, { source: string, mutants: any[] }> }[]} reports
 */
export function judgeReports(reports, explained = EXPLAINED) {
  const files = reports.flatMap((report) => Object.entries(report.files));
  const mutants = files.flatMap(([file, { source, mutants }]) =>
    mutants.map(({ status, location, replacement = "" }) => ({
      status,
      file: file.replace(/^lib\/core\/|\.ts$/g, ""),
      where: `${file}:${location.start.line}`,
      code: cut(source, location),
      becomes: replacement.replace(/\s+/g, " "),
    })),
  );
  const noticed = mutants.filter(({ status }) => NOTICED.includes(status)).length;
  const missed = mutants.filter(({ status }) => MISSED.includes(status));
  const tried = noticed + missed.length;
  const isExplained = ({ file, code, becomes }) =>
    explained.some((each) => each.file === file && each.code === code && each.becomes === becomes);
  return {
    tried,
    noticed,
    score: tried === 0 ? 100 : (100 * noticed) / tried,
    unexplained: missed.filter((each) => !isExplained(each)),
  };
}
