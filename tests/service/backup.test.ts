import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { startServer } from "@/tests/support/server";
import { Visitor } from "@/tests/support/visitor";

const ROOT = resolve(import.meta.dirname, "../..");

test("a backup made while the site runs is restored by the very lines of docs/operating.md", async () => {
  const server = await startServer();
  const book = readFileSync(join(ROOT, "docs/operating.md"), "utf8");
  const [backUp = "", restore = ""] = Array.from(book.matchAll(/```sh\n(.*?)```/gs), ([, lines = ""]) =>
    lines.replaceAll("data/", `${server.dataDir}/`).replaceAll("backup.db", `${server.dataDir}/backup.db`),
  );
  const run = (lines: string) => execFileSync("sh", ["-ec", lines], { cwd: ROOT, encoding: "utf8" });

  const visitor = new Visitor(server.url);
  const before = await visitor.save("Before the backup");
  run(backUp);
  const after = await visitor.save("After the backup");
  expect((await visitor.get(after)).status).toBe(200);

  await server.kill();
  expect(run(restore)).toContain("integrity_check: 'ok'");
  await server.restart();
  expect(await (await visitor.get(before)).text()).toContain("<h1><bdi>Before the backup</bdi></h1>");
  expect((await visitor.get(after)).status).toBe(404);
  await visitor.save("After the restore");
  expect(await (await visitor.get("/trips")).text()).toContain("After the restore");
  await server.stop();
});
