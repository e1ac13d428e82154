import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import messages from "@/messages/en";
import { sqliteFile } from "@/prisma/database.mjs";
import { ASKED_LATER, PAST_DATABASE, PAST_DAY, readPastExport, readPastKeys } from "@/tests/support/past";
import { startServer, type Server } from "@/tests/support/server";
import { Visitor } from "@/tests/support/visitor";

// The database of rule set 2026.1 under today's server, on the day after it was written.

const CLOCK = pathToFileURL(resolve(import.meta.dirname, "../support/clock.mjs")).href;
const AHEAD_MS = Date.parse(`${PAST_DAY}T12:00:00Z`) + 86_400_000 - Date.now();
const PAGES = ["", "/fly", "/doctor", "/after", "/share", "/calendar.ics", "/card", "/card?paper=wallet"];

const keys = readPastKeys();
const dataDir = mkdtempSync(join(tmpdir(), "second-heart-past-"));
let server: Server;
let visitor: Visitor;
beforeAll(async () => {
  copyFileSync(PAST_DATABASE, sqliteFile({ databaseUrl: null, dataDir }));
  server = await startServer({
    dataDir,
    env: { NODE_OPTIONS: `--import ${CLOCK}`, CLOCK_AHEAD_MS: String(Math.round(AHEAD_MS)) },
  });
  visitor = new Visitor(server.url);
  visitor.cookies.set("__Host-owner", keys.owner);
});
afterAll(async () => {
  await server.stop();
  rmSync(dataDir, { recursive: true });
});
const open = async (path: string) => {
  const answer = await visitor.get(path);
  return { status: answer.status, text: await answer.text() };
};

test("every page of every trip opens, and the list names what has to be answered again", async () => {
  for (const [name, id] of Object.entries(keys.trips))
    for (const page of PAGES)
      expect((await open(`/trips/${id}${page}`)).status, `${name}${page}`).toBeLessThan(500);
  const { text } = await open("/trips");
  expect(text).toContain(messages.trips.locks.AGAIN);
  expect(server.log()).not.toContain('"msg":"request failed"');
});

test("a trip whose legs are not known says why, holds no move on any page, and asks", async () => {
  const path = `/trips/${keys.trips["boot, left ankle moves"]}`;
  const { text } = await open(path);
  expect(text).toContain(messages.again.title);
  expect(text).toContain(messages.again.kept);
  for (const page of ["", "/fly", "/card", "/doctor"])
    expect((await open(`${path}${page}`)).text, page).not.toContain(messages.exercises.X1.name);
  expect((await open(`${path}/card`)).text).toContain(messages.again.card);
  const asked = await visitor.post(`${path}/edit`, { part: "answers" });
  expect(asked.headers.get("location")).toBe("/plan/check");
  expect((await open("/plan/about-you/legs")).text).toContain('name="cast.side"');
});

test("answers that are kept are said to be kept, though new questions come first; those that are not, not", async () => {
  const { text: doctor } = await open(`/trips/${keys.trips["boot, left ankle moves"]}/doctor`);
  expect(doctor).toContain(messages.doctor.answers.again.replaceAll("'", "&#x27;"));
  expect(doctor).not.toContain(messages.doctor.answers.notKept);
  const { text: trip } = await open(`/trips/${keys.trips["boot, left ankle moves"]}`);
  expect(trip).toContain("Your answers are kept with this trip");
  expect(trip).not.toContain(messages.trips.answersNotKept);
  const other = `/trips/${keys.trips["boot, left ankle moves (answers not kept)"]}`;
  expect((await open(other)).text).toContain(messages.trips.answersNotKept);
  expect((await open(`${other}/doctor`)).text).toContain(messages.doctor.answers.notKept);
});

test("one whose answers tell enough shows its plan, until more is asked than they tell", async () => {
  const { text } = await open(`/trips/${keys.trips.healthy}?prompts=all`);
  const isTold = ASKED_LATER.length === 0;
  expect(text.includes(messages.again.title)).toBe(!isTold);
  expect(text.includes(messages.exercises.X1.name)).toBe(isTold);
});

test("its exported file is imported, by whoever brings it", async () => {
  const stranger = new Visitor(server.url);
  const form = new FormData();
  form.append("file", new File([readPastExport()], "second-heart.json", { type: "application/json" }));
  const answer = await stranger.post("/your-data/import", form);
  expect(answer.headers.get("location")).toContain(`added=${Object.keys(keys.trips).length}`);
});
