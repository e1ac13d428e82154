import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** An event as khal shows it in its zone: when it starts, as a wall time, and whether it has an alarm. */
export type ShownEvent = { readonly uid: string; readonly start: string; readonly rings: boolean };

/** Whether khal, a calendar program of Debian's, is here. */
export const hasKhal = (): boolean => spawnSync("khal", ["--version"]).status === 0;

/** What khal shows of a calendar file after importing it into an empty calendar of a zone. Throws when it refuses. */
export function showInKhal(text: string, zone: string): readonly ShownEvent[] {
  const folder = mkdtempSync(join(tmpdir(), "khal-"));
  try {
    const [config, file] = [join(folder, "config"), join(folder, "trip.ics")];
    mkdirSync(join(folder, "calendar"));
    writeFileSync(file, text);
    const formats = ["%H:%M", "%Y-%m-%d", "%Y-%m-%dT%H:%M"];
    writeFileSync(
      config,
      [
        "[calendars]",
        "[[trip]]",
        `path = ${join(folder, "calendar")}`,
        "[sqlite]",
        `path = ${join(folder, "database")}`,
        "[locale]",
        `local_timezone = ${zone}`,
        `default_timezone = ${zone}`,
        `timeformat = ${formats[0]}`,
        `dateformat = ${formats[1]}`,
        `longdateformat = ${formats[1]}`,
        `datetimeformat = ${formats[2]}`,
        `longdatetimeformat = ${formats[2]}`,
      ].join("\n"),
    );
    const run = (...words: string[]) => {
      const env = { ...process.env, LC_ALL: "C.UTF-8" };
      const { status, stdout, stderr } = spawnSync("khal", ["-c", config, ...words], {
        encoding: "utf8",
        env,
      });
      if (status !== 0) throw new Error(stderr);
      return stdout;
    };
    run("import", "--batch", file);
    const listed = run(
      "list",
      "--day-format",
      "",
      "--format",
      "{uid} {start} {alarm-symbol}",
      "2026-11-01",
      "365d",
    );
    return listed
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map((line) => {
        const [uid = "", start = "", alarm] = line.trim().split(/\s+/);
        return { uid, start, rings: alarm !== undefined };
      });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
