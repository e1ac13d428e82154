import type { ChildProcess } from "node:child_process";
import { resolve } from "node:path";
import { createInterface } from "node:readline";
import { findWebkit } from "../../scripts/other-browsers.mjs";
import { findFreePort } from "../../scripts/port.mjs";
import { endChild, startChild } from "./child";
import type { Command, Driver } from "./webdriver";

/** The lines a program prints, one after another; null when it has ended. */
function linesOf({ stdout }: ChildProcess): () => Promise<string | null> {
  if (!stdout) throw new Error("It prints nowhere.");
  const lines = createInterface({ input: stdout })[Symbol.asyncIterator]();
  return async () => {
    const next = await lines.next();
    return next.done ? null : next.value;
  };
}

/** A screen that nobody sees, and what programs need to know to show themselves there. */
async function openScreen(program: string) {
  const screen = startChild(program, ["-displayfd", "1", "-screen", "0", "1280x1024x24"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const number = await linesOf(screen)();
  if (number === null) throw new Error("No screen could be opened.");
  const env = { ...process.env, DISPLAY: `:${number}`, GDK_BACKEND: "x11", NO_AT_BRIDGE: "1" };
  return { env, close: () => endChild(screen) };
}

/** A page to print: its file, the paper and the margins that are set in the dialogue, in millimetres. */
export type Job = {
  readonly html: string;
  readonly pdf: string;
  readonly width: number;
  readonly height: number;
  readonly margin: number;
};

/** What prints with WebKitGTK, which its driver does not; null when there is none. */
export async function openWebkitPrinter() {
  const parts = findWebkit();
  if (parts === null) return null;
  const screen = await openScreen(parts.screen);
  const child = startChild(parts.python, [resolve(import.meta.dirname, "print-webkit.py")], {
    env: screen.env,
    stdio: ["pipe", "pipe", "ignore"],
  });
  const read = linesOf(child);
  const expectOk = async () => {
    const line = await read();
    if (line === null) throw new Error("The printing program has ended.");
    const { ok, why } = JSON.parse(line) as { ok: boolean; why?: string };
    if (!ok) throw new Error(why);
  };
  await expectOk();
  return {
    print: async (job: Job) => {
      child.stdin?.write(`${JSON.stringify(job)}\n`);
      await expectOk();
    },
    close: async () => {
      await endChild(child);
      await screen.close();
    },
  };
}

const PATHS: Readonly<Record<Exclude<Command, "print">, string>> = {
  go: "url",
  find: "element",
  click: "element/:id/click",
  type: "element/:id/value",
  run: "execute/sync",
  picture: "screenshot",
};

/** A WebKitGTK of our own, through its own driver, which takes any certificate; null when there is none. */
export async function openWebkit(): Promise<Driver | null> {
  const parts = findWebkit();
  if (parts === null) return null;
  const screen = await openScreen(parts.screen);
  const port = await findFreePort();
  const child = startChild(parts.driver, [`--port=${port}`], { env: screen.env, stdio: "ignore" });

  const ask = async (path: string, body?: object): Promise<unknown> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method: body === undefined ? "GET" : "POST",
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { value: unknown };
    if (!response.ok) throw new Error(`${path}: ${JSON.stringify(value)}`);
    return value;
  };
  while (child.exitCode === null && !(await ask("/status").catch(() => null)))
    await new Promise((done) => setTimeout(done, 50));
  const options = { binary: parts.browser, args: ["--automation"] };
  const { sessionId } = (await ask("/session", {
    capabilities: { alwaysMatch: { acceptInsecureCerts: true, "webkitgtk:browserOptions": options } },
  })) as { sessionId: string };
  return {
    send: (command, { id = "", ...parameters } = {}) => {
      if (command === "print") throw new Error("Its driver does not print.");
      const path = `/session/${sessionId}/${PATHS[command].replace(":id", String(id))}`;
      return ask(path, command === "picture" ? undefined : parameters);
    },
    close: async () => {
      await fetch(`http://127.0.0.1:${port}/session/${sessionId}`, { method: "DELETE" });
      await endChild(child);
      await screen.close();
    },
  };
}
