import { execFileSync } from "node:child_process";
import { appendFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { startPostgres, type Postgres } from "@/prisma/postgres.mjs";

const NAME = "standby";

/**
 * Starts a PostgreSQL that follows another one by streaming replication, and waits until the other acknowledges nothing
 * that the standby does not hold.
 */
export async function startStandby(primary: Postgres): Promise<Postgres> {
  const client = new pg.Client(primary.address);
  await client.connect();
  const { username, password, hostname, port } = new URL(primary.address);
  const standby = await startPostgres(async (data) => {
    await client.query("SELECT pg_backup_start('standby', true)");
    // With the owner of each file.
    execFileSync("cp", ["-a", join(primary.folder, "data"), data]);
    const { rows } = await client.query<{ labelfile: string }>("SELECT labelfile FROM pg_backup_stop(false)");
    for (const of of ["postmaster.pid", "postmaster.opts", "pg_wal"])
      rmSync(join(data, of), { recursive: true, force: true });
    for (const folder of ["pg_wal", "pg_wal/archive_status"]) mkdirSync(join(data, folder), { mode: 0o700 });
    writeFileSync(join(data, "backup_label"), rows[0]?.labelfile ?? "");
    writeFileSync(join(data, "standby.signal"), "");
    const from = `host=${hostname} port=${port} user=${username} password=${password} application_name=${NAME}`;
    appendFileSync(join(data, "postgresql.auto.conf"), `primary_conninfo = '${from}'\n`);
    // As whoever owns the data.
    execFileSync("chown", ["-R", `--reference=${join(primary.folder, "data")}`, data]);
  });
  await client.query(`ALTER SYSTEM SET synchronous_standby_names = '${NAME}'`);
  await client.query("SELECT pg_reload_conf()");
  const follows = "SELECT 1 FROM pg_stat_replication WHERE sync_state = 'sync'";
  while ((await client.query(follows)).rowCount === 0) await new Promise((done) => setTimeout(done, 50));
  client.on("error", () => undefined);
  await client.end();
  return standby;
}

/** Makes a standby the one that takes writes. */
export async function promote({ address }: Postgres): Promise<void> {
  const client = new pg.Client(address);
  await client.connect();
  await client.query("SELECT pg_promote()");
  await client.end();
}
