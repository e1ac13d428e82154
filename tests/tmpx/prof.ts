import { Agent, get } from "node:http";

import { processorMs } from "@/tests/support/processes";
import { startServer } from "@/tests/support/server";
import { Visitor } from "@/tests/support/visitor";
import { writeFileSync } from "node:fs";

await (async () => {
  const server = await startServer({ env: { NODE_OPTIONS: "--require=/tmp/prof-hook.cjs", PROF_OUT: "/tmp/prof-now.json", LIMIT_FACTOR: "1000" } });
  const visitor = new Visitor(server.url);
  const date = { "departureDate.day": "1", "departureDate.month": "12", "departureDate.year": "2031" };
  const flight = { "duration.hours": "13", "duration.minutes": "55", ...date, departureTime: "21:05" };
  let path = "";
  for (let i = 0; i < 5; i++) path = await visitor.save(`Trip ${i}`, { flight, keepAnswers: true });
  const cookie = Array.from(visitor.cookies, ([name, value]) => `${name}=${value}`).join("; ");
  console.log("saved", path);
  const agent = new Agent({ keepAlive: true, maxSockets: 20 });
  const ask = (url: string) =>
    new Promise<string>((done, fail) => {
      get(url, { agent, headers: { cookie, accept: "text/html", "accept-encoding": process.env.RAW ? "identity" : "gzip, br" } }, (a) => {
        let s = "";
        a.on("data", (p) => (s += p)).on("end", () => done(s)).on("error", fail);
        if (a.statusCode !== 200) fail(new Error(`${url} ${a.statusCode}`));
      }).on("error", fail);
    });
  for (const [name, at] of Object.entries({ trip: path, trips: "/trips", card: `${path}/card`, fly: `${path}/fly` })) {
    if (process.env.ONLY && process.env.ONLY !== name) continue;
    const url = server.url + at;
    const many = async (n: number) => { let left = n; await Promise.all(Array.from({ length: 20 }, async () => { while (left-- > 0) await ask(url); })); };
    await many(150);
    const before = processorMs(server.pid()) ?? NaN;
    await many(200);
    console.log(name, (((processorMs(server.pid()) ?? NaN) - before) / 200).toFixed(1), "ms a request");
    process.kill(server.pid(), "SIGUSR2");
    await new Promise((r) => setTimeout(r, 300));
    await many(300);
    process.kill(server.pid(), "SIGPIPE");
    await new Promise((r) => setTimeout(r, 1500));
    const { renameSync } = await import("node:fs");
    renameSync("/tmp/prof-now.json", `/tmp/prof-${name}.json`);
    writeFileSync(`/tmp/page-${name}.html`, await ask(url));
  }
  await server.stop();
})(); process.exit(0);
