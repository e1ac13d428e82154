import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import type { DatabaseSettings } from "@/prisma/database.mjs";
import { makeDatabase } from "@/prisma/postgres.mjs";
import { bytesOnDisk, runSql } from "@/tests/support/database";
import { startServer, type Server } from "@/tests/support/server";
import { dated } from "@/tests/support/sheet";
import { Visitor } from "@/tests/support/visitor";

// One database through the years: each server is a new process, its clock further on.

const CLOCK = pathToFileURL(resolve(import.meta.dirname, "../support/clock.mjs")).href;
const DAY_MS = 86_400_000;
/** Days from the save to the flight. */
const FLIES_AFTER = 10;

const dataDir = mkdtempSync(join(tmpdir(), "second-heart-years-"));
let settings: DatabaseSettings = { databaseUrl: null, dataDir };
let server: Server;
/** Keeps the answers; shares for thirty days. */
let keeper: Visitor;
/** Saves without them, and comes back no more. */
let once: Visitor;
/** Types, and never saves. */
let typist: Visitor;
let kept: string;
let bare: string;
let shared: string;

/** The next process, so many days after the first. Ready when it has purged. */
async function after(days: number): Promise<void> {
  await server.stop();
  const ahead = { NODE_OPTIONS: `--import ${CLOCK}`, CLOCK_AHEAD_MS: String(Math.round(days * DAY_MS)) };
  const env = { ...ahead, DATABASE_URL: settings.databaseUrl ?? "" };
  server = await startServer({ dataDir, env });
  await expect.poll(() => server.log().includes('"msg":"purge"'), { timeout: 300_000 }).toBe(true);
}
const get = async (visitor: Visitor, path: string) => {
  const answer = await visitor.get(path, server.url);
  return { status: answer.status, text: await answer.text() };
};
const count = async (sql: string) => Number((await runSql(settings, `SELECT count(*) FROM ${sql}`))[0]?.[0]);
const trips = async (path: string, has: string) =>
  count(`"Trip" WHERE "id" = '${path.slice("/trips/".length)}' AND ${has}`);

/** Today: three visitors, and what each leaves here. */
async function begin(): Promise<void> {
  server = await startServer({ dataDir, env: { DATABASE_URL: settings.databaseUrl ?? "" } });
  [keeper, once, typist] = [new Visitor(server.url), new Visitor(server.url), new Visitor(server.url)];
  const date = new Date(Date.now() + FLIES_AFTER * DAY_MS).toISOString().slice(0, 10);
  const flight = { "legs.0.duration.hours": "8", ...dated("legs.0.departureDate", date) };
  kept = await keeper.save("Kept", { flight, keepAnswers: true });
  const token = /name="token" value="([\w-]{43})"/.exec((await get(keeper, `${kept}/share`)).text)?.[1] ?? "";
  await keeper.post(`${kept}/share/made`, { token, days: "30" });
  shared = `/share/${token}`;

  await once.plan({ flight });
  const { text } = await get(once, "/plan/result");
  const box = /<input[^>]*name="keepAnswers"[^>]*>/.exec(text)?.[0];
  expect(box).toContain('type="checkbox"');
  expect(box).not.toContain("checked");
  bare = await once.save("Bare", { flight });
  await typist.plan({ flight });
}
beforeAll(begin);
afterAll(async () => {
  await server.stop();
  rmSync(dataDir, { recursive: true });
});

test("answers are kept where that was asked for; without them a trip still shows its plan and its card", async () => {
  expect(await trips(kept, `"sealedAnswers" IS NOT NULL AND "eraseBy" IS NOT NULL`)).toBe(1);
  expect(await trips(bare, `"sealedAnswers" IS NULL AND "eraseBy" IS NULL`)).toBe(1);
  const { text } = await get(once, bare);
  expect(text).toContain("When to move");
  expect(text).toContain("Your answers are not kept with this trip");
  expect((await get(once, `${bare}/card`)).text).toContain("Bare");
  expect((await get(keeper, kept)).text).not.toContain("Your answers are not kept with this trip");
});

test("what was typed and how often something was tried go within the day", async () => {
  await after(0.9);
  expect((await get(typist, "/plan/check")).status).toBe(200);
  const limits = await count(`"Limit"`);
  expect(limits).toBe(0);
  await after(29.9);
  // Read as gone, and gone from the table.
  expect((await get(typist, "/plan/check")).status).toBe(307);
  expect(await count(`"Draft"`)).toBe(0);
  expect(await count(`"Limit"`)).toBe(0);
});

test("a share link ends on its day", async () => {
  expect((await get(typist, shared)).status).toBe(200);
  await after(FLIES_AFTER + 56);
  expect((await get(typist, shared)).status).toBe(404);
  expect(await count(`"Share"`)).toBe(0);
});

test("kept answers go 56 days after the flight; the trip shows its plan as before", async () => {
  expect(await trips(kept, `"sealedAnswers" IS NOT NULL`)).toBe(1);
  await after(FLIES_AFTER + 59);
  expect(await trips(kept, `"sealedAnswers" IS NULL AND "eraseBy" IS NULL`)).toBe(1);
  const { text } = await get(keeper, kept);
  expect(text).toContain("When to move");
  expect(text).toContain("Your answers are not kept with this trip");
});

test("what is deleted, or not come back to for 24 months, is in no byte of the file once its log is emptied", async () => {
  const deleter = new Visitor(server.url);
  const trip = await deleter.save("Deleted");
  const idOf = (path: string) => path.slice("/trips/".length);
  const sealedOf = async (id: string) => {
    const [row] = await runSql(settings, `SELECT "sealed" FROM "Trip" WHERE "id" = '${id}'`);
    return Buffer.from(row?.[0] as Uint8Array).subarray(100, 148);
  };
  const [deleted, left, stays] = [idOf(trip), idOf(bare), idOf(kept)];
  const sealed = [await sealedOf(deleted), await sealedOf(left), await sealedOf(stays)];
  const traces = [deleted, left, stays].map((id) => Buffer.from(id));
  const found = async () => {
    const bytes = await bytesOnDisk(settings);
    return [...traces, ...sealed].map((trace) => bytes.includes(trace));
  };
  expect(await found()).toEqual([true, true, true, true, true, true]);
  await deleter.post(`${trip}/delete/confirmed`, {});
  // Whoever kept the answers was last here after two months.
  await after(740);
  expect(await found()).toEqual([false, false, true, false, false, true]);
  expect((await get(once, bare)).status).toBe(404);
  expect((await get(keeper, kept)).status).toBe(200);
});

test("on PostgreSQL what has had its time goes as well", async () => {
  await server.stop();
  settings = { databaseUrl: await makeDatabase(inject("postgres").address), dataDir };
  await begin();
  const tables = () => Promise.all(["Draft", "Share", "Owner", "Trip"].map((table) => count(`"${table}"`)));
  expect(await tables()).toEqual([1, 1, 2, 2]);
  await after(FLIES_AFTER + 59);
  expect(await tables()).toEqual([0, 0, 2, 2]);
  expect(await trips(kept, `"sealedAnswers" IS NULL AND "eraseBy" IS NULL`)).toBe(1);
  expect((await get(keeper, kept)).text).toContain("Your answers are not kept with this trip");
});
