import { execFileSync } from "node:child_process";
import { chownSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ordinaryUser } from "@/prisma/postgres.mjs";
import { findFreePort } from "@/scripts/port.mjs";
import { endChild, startChild } from "./child";

/** Where PgBouncer is; null when it is not on this machine. */
export const PGBOUNCER: string | null = (() => {
  const PATH = `${process.env.PATH ?? ""}:/usr/sbin:/usr/local/sbin`;
  try {
    return execFileSync("sh", ["-c", "command -v pgbouncer"], {
      env: { ...process.env, PATH },
      encoding: "utf8",
    }).trim();
  } catch {
    return null;
  }
})();

/** Starts one in transaction mode before a database, with so many connections to it at most. */
export async function startPgbouncer(databaseUrl: string, connections: number) {
  const folder = mkdtempSync(join(tmpdir(), "second-heart-pgbouncer-"));
  const as = ordinaryUser();
  const { hostname, port: behind, username, password, pathname } = new URL(databaseUrl);
  const name = pathname.slice(1);
  const port = await findFreePort();
  writeFileSync(join(folder, "users"), `"${username}" "${password}"\n`);
  writeFileSync(
    join(folder, "pgbouncer.ini"),
    `[databases]
${name} = host=${hostname} port=${behind} dbname=${name}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = scram-sha-256
auth_file = ${join(folder, "users")}
pool_mode = transaction
default_pool_size = ${connections}
`,
  );
  if (as.uid !== undefined && as.gid !== undefined)
    for (const each of [folder, join(folder, "users"), join(folder, "pgbouncer.ini")])
      chownSync(each, as.uid, as.gid);
  let said = "";
  const child = startChild(PGBOUNCER ?? "", [join(folder, "pgbouncer.ini")], {
    ...as,
    stdio: ["ignore", "pipe", "pipe"],
  });
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (text: Buffer) => (said += text.toString()));
  while (!(await answers(port))) {
    if (child.exitCode !== null) throw new Error(`PgBouncer did not start.\n${said}`);
    await new Promise((done) => setTimeout(done, 50));
  }
  return {
    address: Object.assign(new URL(databaseUrl), { hostname: "127.0.0.1", port: String(port) }).href,
    async stop() {
      await endChild(child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const answers = (port: number) =>
  new Promise<boolean>((done) => {
    const socket = connect(port, "127.0.0.1", () => {
      socket.destroy();
      done(true);
    });
    socket.on("error", () => done(false));
  });
