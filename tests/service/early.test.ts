import { afterAll, beforeAll, expect, test } from "vitest";
import { startServer, type Server } from "@/tests/support/server";

let server: Server;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

test("what comes while a process starts waits for the gate, and is answered as ever", async () => {
  await server.kill();
  const starting = server.restart();
  let first: Response | null = null;
  while (first === null) first = await fetch(`${server.url}/nowhere`).catch(() => null);
  await starting;
  expect(first.status).toBe(404);
  const later = await fetch(`${server.url}/nowhere`);
  const names = (answer: Response) => [...answer.headers.keys()].sort();
  expect(names(first)).toEqual(expect.arrayContaining(["content-security-policy", "x-content-type-options"]));
  expect(names(first).filter((name) => name !== "vary")).toEqual(
    names(later).filter((name) => name !== "vary"),
  );
});

test("a process with a wrong setting says which, and ends", async () => {
  await expect(startServer({ env: { LIMIT_FACTOR: "10000" } })).rejects.toThrow(
    "LIMIT_FACTOR should be how many times the usual limits hold",
  );
});
