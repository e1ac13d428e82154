import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { browserPlaces } from "../../scripts/browser.mjs";
import { judge } from "../../scripts/counts.mjs";
import { refusals } from "../../scripts/engines.mjs";
import { fingerprint, isFresh, markFresh } from "../../scripts/fresh.mjs";
import { OF_A_MILLION, tryMillion } from "../../scripts/million.mjs";
import { nodeProblem } from "../../scripts/node-check.mjs";
import { findFreePort, parsePort, requirePort } from "../../scripts/port.mjs";
import { EVERYTHING, installSettings, planInstall, RUNNING } from "../../scripts/prepare.mjs";
import { explain, failure } from "../../scripts/problems.mjs";
import { run, spell } from "../../scripts/run.mjs";
import { chooseHost, keepServing } from "../../scripts/serve.mjs";
import { chooseSteps, runSteps } from "../../scripts/steps.mjs";

describe("Node's version", () => {
  test.each(["20.19.0", "20.20.2", "21.0.0", "22.12.0", "24.1.0"])("%s will do", (version) => {
    expect(nodeProblem(version)).toBeNull();
  });
  test.each(["12.22.0", "18.20.4", "20.0.0", "20.18.3"])("%s is refused in plain words", (version) => {
    expect(nodeProblem(version)).toMatch(`needs Node 20.19 or newer; this is Node ${version}`);
  });
});

describe("what was made is made again only when what it is made of changed", () => {
  let root: string;
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  const print = (facts: unknown = 1) => fingerprint(["lib", "one.json", "missing"], facts, root);
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "fresh-"));
    write("lib/a/b.ts", "1");
    write("one.json", "{}");
    write("elsewhere.ts", "1");
  });
  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  test("the same files have the same fingerprint", () => {
    const before = print();
    write("elsewhere.ts", "2");
    write("lib/a/b.ts", "1");
    expect(print()).toBe(before);
  });
  test.each([
    ["a byte", () => write("lib/a/b.ts", "2")],
    ["a new file", () => write("lib/c.ts", "")],
    [
      "a moved byte",
      () => {
        write("lib/a/b.ts", "");
        write("one.json", "1{}");
      },
    ],
    ["a missing file that comes", () => write("missing", "")],
  ])("%s changes it", (_, change) => {
    const before = print();
    change();
    expect(print()).not.toBe(before);
  });
  test("a fact changes it", () => {
    expect(print("another Node")).not.toBe(print());
  });
  test("a stamp is believed only while it says the same", () => {
    expect(isFresh("out/stamp", "a", root)).toBe(false);
    markFresh("out/stamp", "a", root);
    expect(isFresh("out/stamp", "a", root)).toBe(true);
    expect(isFresh("out/stamp", "b", root)).toBe(false);
  });
});

describe("packages", () => {
  const of = (...packages: [name: string, facts: object][]) => ({ packages: Object.fromEntries(packages) });
  const [site, tool] = [{ version: "1.0.0" }, { version: "1.0.0", dev: true }];
  const lock = of(["", {}], ["site", site], ["tool", tool], ["mac", { version: "1.0.0", optional: true }]);
  const [nothing, running, everything] = [null, of(["site", site]), of(["site", site], ["tool", tool])];
  const older = of(["site", { version: "0.9.0" }], ["tool", tool]);

  test.each([
    ["npm start on a fresh machine", RUNNING, nothing, "none", "anew", RUNNING],
    ["npm test on a fresh machine", EVERYTHING, nothing, "none", "anew", EVERYTHING],
    ["npm start again", RUNNING, running, "fresh", "nothing", RUNNING],
    ["npm test after npm start adds the rest", EVERYTHING, running, "fresh", "add", EVERYTHING],
    ["npm start after npm test throws nothing away", RUNNING, everything, "fresh", "nothing", EVERYTHING],
    ["another lockfile, or another Node", RUNNING, running, "stale", "anew", RUNNING],
    ["the same where the tools are: they stay", RUNNING, everything, "stale", "anew", EVERYTHING],
    ["what was installed by hand is believed", EVERYTHING, everything, "none", "compile", EVERYTHING],
    ["all of it, by npm start too", RUNNING, everything, "none", "compile", EVERYTHING],
    ["and without tools", RUNNING, running, "none", "compile", RUNNING],
    ["unless npm test wants them", EVERYTHING, running, "none", "anew", EVERYTHING],
    ["unless it is not that of the lockfile", RUNNING, older, "none", "anew", EVERYTHING],
  ] as const)("%s", (_, wanted, installed, stamp, how, extent) => {
    expect(planInstall(wanted, lock, installed, stamp)).toEqual({ how, extent });
  });
});

test("packages compiled here leave out the hook that crashes on Node 24 (docs/decisions/0010)", () => {
  const [, header] = /-include "(.*)"/.exec(installSettings().CXXFLAGS ?? "") ?? [];
  const text = readFileSync(header ?? "", "utf8");
  expect(text).toContain("#define RemoveEnvironmentCleanupHook");
  expect(text.indexOf("#define")).toBeLessThan(text.indexOf("#include <node_object_wrap.h>"));
});

describe("what went wrong is told in plain words", () => {
  test.each([
    ["npm error code ENOSPC\nnpm error syscall write", /no space left/],
    ["Error: EACCES: permission denied, mkdir '/a'", /cannot be written to/],
    ["gyp ERR! find Python", /C\+\+ compiler/],
    ["npm error request to https://a/ failed, reason: getaddrinfo EAI_AGAIN a", /could not be reached/],
    ["FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory", /memory/],
  ])("%s", (printed, words) => {
    expect(explain(printed)).toMatch(words);
  });
  test("something new is shown, not guessed at", () => {
    expect(explain("Unexpected token")).toBeNull();
    expect(failure("It failed", "a\nUnexpected token\n")).toBe("It failed. It said:\na\nUnexpected token");
  });
  test("npm's own errors come before its help text", () => {
    const printed = ["npm error code EUSAGE", ...Array.from({ length: 50 }, () => "npm error usage")].join(
      "\n",
    );
    expect(failure("It failed", printed, 2)).toBe(
      "It failed. It said:\nnpm error code EUSAGE\nnpm error usage",
    );
  });
});

describe("the port", () => {
  const servers: Server[] = [];
  const listen = async (host: string) => {
    const server = createServer();
    servers.push(server);
    const port = await findFreePort();
    await new Promise<void>((done) => server.listen(port, host, done));
    return port;
  };
  afterEach(() => {
    for (const server of servers.splice(0)) server.close();
  });

  test.each([
    [undefined, 3000],
    ["", 3000],
    ["8080", 8080],
    [" 65535 ", 65535],
  ])("PORT=%s means %i", (text, port) => {
    expect(parsePort(text)).toBe(port);
  });
  test.each(["abc", "0", "65536", "-1", "3000.5", "3e3"])("PORT=%s is refused", (text) => {
    expect(() => parsePort(text)).toThrow(`PORT is "${text}", which is not a port`);
  });
  test.each(["127.0.0.1", "0.0.0.0", "::"])(
    "one taken on %s is refused, and a free one named",
    async (host) => {
      const port = await listen(host);
      await expect(requirePort(port, "npm start")).rejects.toThrow(
        new RegExp(`^Port ${port} is taken: .*PORT=\\d+ npm start$`, "s"),
      );
    },
  );
  test("a free one is not", async () => {
    await expect(requirePort(await findFreePort(), "npm start")).resolves.toBeUndefined();
  });
});

test.each([
  [{}, "127.0.0.1"],
  [{ PUBLIC_URL: "http://localhost:3001" }, "127.0.0.1"],
  [{ PUBLIC_URL: "https://legs.example.org" }, "::"],
  [{ HOST: "0.0.0.0" }, "0.0.0.0"],
  [{ HOST: " ", PUBLIC_URL: " " }, "127.0.0.1"],
])("with %j the server listens on %s", (settings, host) => {
  expect(chooseHost(settings)).toBe(host);
});

describe("a browser is looked for", () => {
  test("where CHROMIUM_PATH says, and then nowhere else", () => {
    expect(browserPlaces({ CHROMIUM_PATH: "/mine", PATH: "/bin" }, "/own")).toEqual(["/mine"]);
  });
  test("first where Playwright keeps its own, then on the path", () => {
    const places = browserPlaces({ PATH: "/usr/bin:/bin" }, "/own");
    expect(places.slice(0, 2)).toEqual(["/own", "/usr/bin/chromium-headless-shell"]);
    expect(places.indexOf("/bin/chromium")).toBe(places.indexOf("/usr/bin/chromium") + 1);
    expect(places).toContain("/usr/bin/google-chrome");
  });
});

test("a package that refuses this Node is named", () => {
  const packages = [
    { name: "a", version: "1.0.0", engines: { node: ">=20" } },
    { name: "b", version: "2.0.0", engines: { node: "^22 || >=24" } },
    { name: "c", version: "3.0.0" },
  ];
  expect(refusals(packages, ["22.13.0", "24.0.0"])).toEqual([]);
  expect(refusals(packages, ["20.19.0"])).toEqual(["b 2.0.0 refuses Node 20.19.0: it wants ^22 || >=24"]);
});

describe("a runner is judged", () => {
  const vitest = (report: object) =>
    JSON.stringify({
      numPassedTests: 3,
      numFailedTests: 0,
      numPendingTests: 0,
      numTodoTests: 0,
      testResults: [],
      ...report,
    });
  const playwright = (stats: object, errors: unknown[] = []) =>
    JSON.stringify({ stats: { expected: 3, unexpected: 0, flaky: 0, skipped: 0, ...stats }, errors });

  const without = (title: string) =>
    vitest({
      numPassedTests: 0,
      numPendingTests: 1,
      testResults: [{ status: "passed", assertionResults: [{ status: "skipped", title }] }],
    });

  test.each([
    ["all passed", vitest({}), 0, 3, 0],
    ["one failed", vitest({ numFailedTests: 1 }), 1, 3, 1],
    ["a file did not load", vitest({ testResults: [{ status: "failed", assertionResults: [] }] }), 1, 3, 1],
    ["one skipped", vitest({ numPendingTests: 1 }), 0, 3, 1],
    ["an error outside the tests", vitest({}), 1, 3, 1],
    ["no test", vitest({ numPassedTests: 0 }), 0, 0, 1],
    ["only some for a browser that is not there", without("Firefox prints a card"), 0, 0, 0],
    ["one skipped for no program", without("it prints a card"), 0, 0, 1],
    ["no report", null, 0, 0, 1],
    ["half a report", '{"numPassed', 1, 0, 1],
    ["browser tests passed", playwright({}), 0, 3, 0],
    ["browser tests failed", playwright({ unexpected: 2 }), 1, 3, 2],
    ["a browser test skipped", playwright({ skipped: 1 }), 0, 3, 1],
    ["the browser would not start", playwright({ expected: 0 }, [{}]), 1, 0, 1],
  ])("%s", (_, report, code, passed, failed) => {
    expect(judge(report, code)).toMatchObject({ passed, failed });
  });

  test("what needs a browser that is not there is named", () => {
    expect(judge(without("WebKit prints a card"), 0).untried).toEqual(["WebKit prints a card"]);
  });
});

describe("the million of the long run", () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "million-"));
  });
  afterEach(() => rmSync(root, { recursive: true }));
  /** The seeds that are tried, the one of `fails` in vain, and what it came to. */
  async function tryOn(print: string, { minutes = Infinity, fails = 0 } = {}) {
    const seeds: number[] = [];
    let runs = 0;
    const { failed } = await tryMillion(
      async ({ FC_RUNS, FC_SEED }) => {
        seeds.push(Number(FC_SEED));
        runs += Number(FC_RUNS);
        return { passed: 1, failed: Number(FC_SEED) === fails ? 1 : 0, notes: [] };
      },
      { minutes, print, root },
    );
    return { seeds, runs, failed };
  }

  test("is of tests that are there", () => {
    for (const file of OF_A_MILLION) expect(readFileSync(file, "utf8")).toContain("fc.assert(");
  });
  test("is as many as it says, each slice under a seed of its own, and is not tried twice", async () => {
    const { seeds, runs, failed } = await tryOn("as it is");
    expect({ runs, failed }).toEqual({ runs: 1_000_000, failed: 0 });
    expect(new Set(seeds).size).toBe(seeds.length);
    expect((await tryOn("as it is")).seeds).toEqual([]);
  });
  test("goes on where it was stopped, tries again what failed, and begins anew when something changed", async () => {
    expect(await tryOn("as it is", { fails: 3 })).toMatchObject({ seeds: [1, 2, 3], failed: 1 });
    expect(await tryOn("as it is", { fails: 4 })).toMatchObject({ seeds: [3, 4], failed: 1 });
    expect((await tryOn("as it is", { minutes: 0 })).seeds).toEqual([]);
    expect((await tryOn("changed", { fails: 2 })).seeds).toEqual([1, 2]);
  });
});

describe("the steps", () => {
  const outcome = (passed: number, failed: number) => ({ passed, failed, notes: [] });
  const passing = async () => outcome(2, 0);
  const failing = async () => outcome(1, 1);
  const pause = () => new Promise((done) => setTimeout(done, 5));

  test("all run, whatever fails, and all count", async () => {
    const crash = async () => Promise.reject(new Error("crashed"));
    const steps = [
      { name: "a", run: failing },
      { name: "b", run: crash },
      { name: "c", run: passing },
    ];
    expect(await runSteps(steps, { cores: 2 })).toEqual({ passed: 3, failed: 2 });
  });
  test("one that needs a failed one does not run and counts as failed", async () => {
    const steps = [
      { name: "b", needs: ["a"], run: () => Promise.reject(new Error("ran")) },
      { name: "c", after: ["a"], run: passing },
      { name: "a", run: failing },
    ];
    const notes: string[] = [];
    const total = await runSteps(steps, { cores: 2, onEnd: (_, ended) => notes.push(...ended.notes) });
    expect(total).toEqual({ passed: 3, failed: 2 });
    expect(notes).toEqual(["Not run, because this failed: a."]);
  });
  test("no more run at once than there are cores, and a wide one runs alone", async () => {
    let now = 0;
    const seen: Record<string, number> = {};
    const step = (name: string, cores: number) => ({
      name,
      cores,
      run: async () => {
        now += 1;
        await pause();
        seen[name] = now;
        await pause();
        now -= 1;
        return outcome(1, 0);
      },
    });
    await runSteps([step("a", 1), step("b", 1), step("wide", 2), step("c", 1), step("too wide", 9)], {
      cores: 2,
    });
    expect(seen).toEqual({ a: 2, b: 2, c: 1, wide: 1, "too wide": 1 });
  });
  test("none overtakes one that waits for cores alone; who waits for another step is overtaken", async () => {
    const started: string[] = [];
    const step = (name: string, cores: number, after: readonly string[] = []) => ({
      name,
      cores,
      after: [...after],
      run: async () => {
        await pause();
        return outcome(1, 0);
      },
    });
    const steps = [step("last", 2, ["narrow"]), step("a", 1), step("wide", 2), step("narrow", 1)];
    await runSteps(steps, { cores: 2, onStart: (name) => started.push(name) });
    expect(started).toEqual(["a", "wide", "narrow", "last"]);
  });
  test("steps that wait for each other are a mistake, not a silence", async () => {
    const steps = [
      { name: "a", after: ["b"], run: passing },
      { name: "b", after: ["a"], run: passing },
    ];
    await expect(runSteps(steps, { cores: 2 })).rejects.toThrow("wait for each other: a, b");
  });
  test("some can be chosen by the beginning of their names, with what they need", () => {
    const steps = ["lint", "build", "browser", "print"].map((name) => ({ name, run: passing }));
    const needy = steps.map((step) =>
      step.name === "print" ? { ...step, needs: ["build"], after: ["lint"] } : step,
    );
    expect(chooseSteps(needy, ["pr"]).map(({ name, after }) => [name, after])).toEqual([
      ["build", []],
      ["print", []],
    ]);
    expect(chooseSteps(needy, [])).toHaveLength(4);
  });
});

describe("programs we run", () => {
  const node = (code: string, options = {}) => run(process.execPath, ["-e", code], options);
  test("give their exit code and all they printed", async () => {
    expect(await node("console.log(1); console.error(2); process.exit(3)")).toEqual({
      code: 3,
      output: "1\n2\n",
      signal: null,
    });
  });
  test("that do not exist fail", async () => {
    expect((await run("no-such-program", [])).code).not.toBe(0);
  });
  test("are stopped with all they started when they take too long", async () => {
    const { code, output } = await node("require('child_process').execSync('sleep 60')", {
      limitSeconds: 0.3,
    });
    expect(code).not.toBe(0);
    expect(output).toContain("took longer than 0.3 s");
  });
});

test.each([
  [4_240, "4.2 s"],
  [59_940, "59.9 s"],
  [59_990, "1 min 0 s"],
  [200_000, "3 min 20 s"],
])("%i ms is spelt %s", (milliseconds, words) => {
  expect(spell(milliseconds)).toBe(words);
});

describe("a server that stops by itself", () => {
  type End = { served: boolean; seconds: number; code?: number; signal?: string; stopped?: boolean };
  async function serve(ends: readonly End[], again = true) {
    let [clock, stopping] = [0, false];
    const pauses: number[] = [];
    const left = [...ends];
    const code = await keepServing(
      () => {
        const end = left.shift();
        if (end === undefined) throw new Error("It was started once more.");
        clock += end.seconds * 1000;
        stopping = end.stopped ?? false;
        return Promise.resolve({
          served: end.served,
          ended: { code: end.code ?? 1, signal: end.signal ?? null },
        });
      },
      {
        isStopping: () => stopping,
        again,
        wait: (seconds) => (pauses.push(seconds), Promise.resolve()),
        now: () => clock,
      },
    );
    expect(left).toEqual([]);
    return { code, pauses };
  }
  const crash = { served: true, seconds: 5, signal: "SIGKILL" };
  const stopped = { served: true, seconds: 5, stopped: true };

  test("starts again after a pause that grows, and begins anew once it has run for a while", async () => {
    const steady = { ...crash, seconds: 3600 };
    const ends = [crash, crash, crash, ...Array<End>(5).fill(crash), steady, crash, stopped];
    expect(await serve(ends)).toEqual({ code: 0, pauses: [1, 2, 4, 8, 16, 32, 60, 60, 1, 2] });
  });

  test("stays ended when that was asked for, when it never served, and while developing", async () => {
    expect(await serve([stopped])).toEqual({ code: 0, pauses: [] });
    await expect(serve([{ served: false, seconds: 1, code: 7 }])).rejects.toThrow("exit code 7");
    await expect(serve([crash], false)).rejects.toThrow("ended by SIGKILL");
  });
});
