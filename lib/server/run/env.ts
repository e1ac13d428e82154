import "server-only";
import { z } from "zod";

// "PORT=" in a .env file or a compose file means "not set", as people expect.
const blankIsUnset = (value: unknown) =>
  typeof value === "string" && value.trim() === "" ? undefined : value;
const setting = <S extends z.ZodType>(schema: S) => z.preprocess(blankIsUnset, schema);

const ENGINES = ["postgresql:", "postgres:"];

const environmentSchema = z.object({
  PORT: setting(
    z
      .string()
      .regex(/^\d{1,5}$/, { error: "PORT should be a whole number, like 3000." })
      .transform(Number)
      .refine((port) => port >= 1 && port <= 65535, { error: "PORT should be from 1 to 65535." })
      .default(3000),
  ),
  PUBLIC_URL: setting(
    z
      .url({
        protocol: /^https?$/,
        abort: true,
        error: "PUBLIC_URL should be the whole address people open, like https://legs.example.org.",
      })
      .refine((text) => new URL(text).pathname === "/", {
        error:
          "PUBLIC_URL should end at the host or the port: Second Heart lives at the root of its address.",
      })
      .optional(),
  ),
  DATABASE_URL: setting(
    z
      .url({
        abort: true,
        error: "DATABASE_URL should be an address like postgresql://user:password@host/database.",
      })
      .refine((text) => ENGINES.includes(new URL(text).protocol), {
        error: "DATABASE_URL should begin with postgresql://. Leave it out to use a SQLite file.",
      })
      .optional(),
  ),
  TRUSTED_PROXIES: setting(
    z
      .string()
      .regex(/^\d$/, {
        error: "TRUSTED_PROXIES should be how many proxies of yours stand in front, from 0 to 9.",
      })
      .transform(Number)
      .default(0),
  ),
  LIMIT_FACTOR: setting(
    z
      .string()
      .regex(/^[1-9]\d{0,3}$/, {
        error: "LIMIT_FACTOR should be how many times the usual limits hold, from 1 to 9999.",
      })
      .transform(Number)
      .default(1),
  ),
  STORAGE_GB: setting(
    z
      .string()
      .regex(/^[1-9]\d{0,4}$/, {
        error: "STORAGE_GB should be a whole number of gigabytes, from 1 to 99999.",
      })
      .transform(Number)
      .default(20),
  ),
  DATA_DIR: setting(z.string().default("data")),
  LOG_LEVEL: setting(
    z
      .enum(["silent", "fatal", "error", "warn", "info", "debug", "trace"], {
        error: "LOG_LEVEL should be one of silent, fatal, error, warn, info, debug, trace.",
      })
      .default("info"),
  ),
});

/** What the operator has set, with every default filled in. */
export type Env = {
  /** Port the server listens on, 1 to 65535. */
  readonly port: number;
  /** Origin people open, without a slash at the end: links, cookies and Origin checks follow it, never a request. */
  readonly publicOrigin: string;
  /** True over TLS: the answer may promise to stay there (HSTS). */
  readonly https: boolean;
  /** True over TLS and on localhost, where browsers accept Secure and `__Host-` cookies; false means not private. */
  readonly secureCookies: boolean;
  /** PostgreSQL address, or null for the SQLite file in `dataDir`. Holds a password: never log it. */
  readonly databaseUrl: string | null;
  /** Folder of the SQLite file, as given. */
  readonly dataDir: string;
  /** How many reverse proxies of the operator's stand in front, each adding to X-Forwarded-For: 0 to 9. */
  readonly trustedProxies: number;
  /** How many times the usual limits on tries, writes and calls hold (lib/server/store/limits.ts): 1 to 9999. */
  readonly limitFactor: number;
  /** How large the database may grow before nothing new is kept, in gigabytes: 1 to 99999. */
  readonly storageGb: number;
  readonly logLevel: "silent" | "fatal" | "error" | "warn" | "info" | "debug" | "trace";
};

const isLocalhost = (host: string) =>
  host === "localhost" || host.endsWith(".localhost") || host === "127.0.0.1" || host === "[::1]";

/**
 * The settings in `source`; blank means not set. Throws, naming each wrong setting in plain words and never
 * repeating its value (an address may hold a password).
 */
export function parseEnv(source: Readonly<Record<string, string | undefined>>): Env {
  const parsed = environmentSchema.safeParse(source);
  if (!parsed.success) throw new Error(parsed.error.issues.map((issue) => issue.message).join("\n"));
  const { PORT, PUBLIC_URL, DATABASE_URL, TRUSTED_PROXIES, LIMIT_FACTOR, STORAGE_GB, DATA_DIR, LOG_LEVEL } =
    parsed.data;
  const address = new URL(PUBLIC_URL ?? `http://localhost:${PORT}`);
  const https = address.protocol === "https:";
  return {
    port: PORT,
    publicOrigin: address.origin,
    https,
    secureCookies: https || isLocalhost(address.hostname),
    databaseUrl: DATABASE_URL ?? null,
    trustedProxies: TRUSTED_PROXIES,
    limitFactor: LIMIT_FACTOR,
    storageGb: STORAGE_GB,
    dataDir: DATA_DIR,
    logLevel: LOG_LEVEL,
  };
}

/** The settings of this process, read once. */
export const env: Env = parseEnv(process.env);
