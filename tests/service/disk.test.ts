import { execFileSync } from "node:child_process";
import { chmodSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { runSql } from "@/tests/support/database";
import { startServer, type Server } from "@/tests/support/server";
import { heldBy, Visitor } from "@/tests/support/visitor";

let server: Server;
afterEach(() => server.stop());

const settingsOf = ({ dataDir }: Server) => ({ databaseUrl: null, dataDir });
const isWhole = async () =>
  expect(await runSql(settingsOf(server), "PRAGMA integrity_check")).toEqual([["ok"]]);

/** How large a file the server may write, from now on (util-linux; the system refuses what goes beyond). */
function allowFiles(bytes: string): void {
  execFileSync("prlimit", ["--pid", String(server.pid()), `--fsize=${bytes}:`]);
}

/** Sends a save that cannot be made, and gives what the answer would send again. */
async function saveInVain(visitor: Visitor, trip: string): Promise<FormData> {
  const answer = await visitor.post("/plan/save", { trip, name: "Typed <once>", keepAnswers: "yes" });
  const page = await answer.text();
  expect(answer.status).toBe(503);
  expect(page).toContain("could not be saved");
  const { action, form } = heldBy(page);
  expect(action).toBe("/plan/save");
  return form;
}

test("a disk that is full: says so, keeps the form, shows what is there, and goes on when there is space", async () => {
  server = await startServer();
  const [reader, writer] = [new Visitor(server.url), new Visitor(server.url)];
  const there = await reader.save("Saved before");
  const { trip } = await writer.plan();
  // Last seen another day: the visit would be noted.
  await runSql(settingsOf(server), `UPDATE "Owner" SET "seenAt" = '2026-01-01T00:00:00.000+00:00'`);

  allowFiles("4096");
  const held = await saveInVain(writer, trip);
  expect(Object.fromEntries(held)).toEqual({ trip, name: "Typed <once>", keepAnswers: "yes" });
  expect(await (await reader.get("/trips")).text()).toContain("Saved before");
  expect(await (await reader.get(there)).text()).toContain("When to move");
  expect(await (await writer.get("/plan/result")).text()).toContain("Save this trip");
  for (const path of ["/", "/plan", "/evidence", "/api/health"])
    expect((await new Visitor(server.url).get(path)).status, path).toBe(200);
  expect((await new Visitor(server.url).post("/plan/flight", { name: "New" })).status).toBe(503);
  expect(server.log()).toContain("visit not noted");

  allowFiles("unlimited");
  expect((await writer.post("/plan/save", held)).headers.get("location")).toBe(`/trips/${trip}`);
  expect(await (await writer.get(`/trips/${trip}`)).text()).toContain(
    "<h1><bdi>Typed &lt;once&gt;</bdi></h1>",
  );
  expect((await reader.get(there)).status).toBe(200);
  await isWhole();
});

/** Modes bind root too once it has laid down its powers. */
const ORDINARY = process.getuid?.() === 0 ? ["setpriv", "--bounding-set=-all", "--inh-caps=-all"] : [];

test("a folder that may not be written to: a start is refused in plain words; a running server keeps forms until it may", async () => {
  server = await startServer({ by: ORDINARY });
  const visitor = new Visitor(server.url);
  const { trip } = await visitor.plan();
  const setModes = (folder: number, file: number) => {
    chmodSync(server.dataDir, 0o700);
    for (const name of readdirSync(server.dataDir)) chmodSync(join(server.dataDir, name), file);
    chmodSync(server.dataDir, folder);
  };
  await server.kill();
  setModes(0o500, 0o400);
  await expect(server.restart()).rejects.toThrow(
    `The database cannot be written to (${join(server.dataDir, "second-heart.db")}). Let this user write to its folder`,
  );

  await server.restart({ migrate: false, ready: false });
  const held = await saveInVain(visitor, trip);
  expect((await visitor.get("/learn")).status).toBe(200);
  expect((await visitor.get("/api/health")).status).toBe(503);

  setModes(0o700, 0o600);
  expect((await visitor.post("/plan/save", held)).headers.get("location")).toBe(`/trips/${trip}`);
  expect((await visitor.get("/api/health")).status).toBe(200);
  await isWhole();
});
