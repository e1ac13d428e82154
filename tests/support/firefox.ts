import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { join, resolve } from "node:path";
import { findFirefox } from "../../scripts/other-browsers.mjs";
import { findFreePort } from "../../scripts/port.mjs";
import { endChild, startChild } from "./child";
import type { Command, Driver } from "./webdriver";

/** Where a Firefox from a snap may write as well. */
const PROFILES = resolve(import.meta.dirname, "../../.cache/firefox");

const COMMANDS: Readonly<Record<Command, string>> = {
  go: "WebDriver:Navigate",
  find: "WebDriver:FindElement",
  click: "WebDriver:ElementClick",
  type: "WebDriver:ElementSendKeys",
  run: "WebDriver:ExecuteScript",
  picture: "WebDriver:TakeScreenshot",
  print: "WebDriver:Print",
};

/**
 * A Firefox of our own, spoken to in Marionette, which it understands without any other program: an answer and a
 * command are each a length, a colon and JSON. Null when there is none.
 */
export async function openFirefox(): Promise<Driver | null> {
  const program = findFirefox();
  if (program === null) return null;
  mkdirSync(PROFILES, { recursive: true });
  const profile = mkdtempSync(join(PROFILES, "profile-"));
  const port = await findFreePort();
  writeFileSync(join(profile, "user.js"), `user_pref("marionette.port", ${port});\n`);
  const args = ["--headless", "--marionette", "--no-remote", "--profile", profile];
  const child = startChild(program, args, { stdio: "ignore" });

  let socket: Socket | null = null;
  while (socket === null && child.exitCode === null) {
    await new Promise((done) => setTimeout(done, 50));
    socket = await tryConnecting(port);
  }
  if (socket === null) return null;
  const ask = speak(socket);
  await ask("WebDriver:NewSession", {});
  return {
    send: async (command, parameters = {}) => {
      const answer = await ask(COMMANDS[command], parameters);
      return typeof answer === "object" && answer !== null && "value" in answer ? answer.value : answer;
    },
    close: async () => {
      socket.destroy();
      await endChild(child);
      rmSync(profile, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}

const tryConnecting = (port: number) =>
  new Promise<Socket | null>((done) => {
    const socket = connect(port, "127.0.0.1", () => done(socket));
    socket.once("error", () => done(null));
  });

type Answer = readonly [kind: 1, id: number, error: { message: string } | null, result: unknown];

/** Sends commands over a socket, and gives what is answered to each. */
function speak(socket: Socket) {
  const waiting = new Map<number, (answer: Answer) => void>();
  let heard = Buffer.alloc(0);
  socket.on("data", (data) => {
    heard = Buffer.concat([heard, data]);
    for (;;) {
      const begin = heard.indexOf(":") + 1;
      const end = begin + Number(heard.subarray(0, begin - 1));
      if (begin === 0 || heard.length < end) return;
      const said = JSON.parse(heard.subarray(begin, end).toString()) as Answer | object;
      heard = heard.subarray(end);
      // The first it says is who it is.
      if (Array.isArray(said)) waiting.get((said as unknown as Answer)[1])?.(said as unknown as Answer);
    }
  });
  let last = 0;
  return (command: string, parameters: object) =>
    new Promise<unknown>((done, fail) => {
      last += 1;
      waiting.set(last, ([, , error, result]) =>
        error === null ? done(result) : fail(new Error(`${command}: ${error.message}`)),
      );
      const text = JSON.stringify([0, last, command, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
}
