/** A PostgreSQL server of its own on a free port, for tests and for writing migrations. */
export type Postgres = {
  /** Folder that holds all its bytes. */
  readonly folder: string;
  /** Address of its first database. */
  readonly address: string;
  /** Stops the server and removes everything it wrote. */
  stop(): Promise<void>;
};

/** Starts one. Throws with the server's own words when it does not start. */
export function startPostgres(): Promise<Postgres>;

/**
 * Makes a database on the server at `address`, empty or a copy of the one named `template`, which nobody may be
 * connected to, and gives its own address.
 */
export function makeDatabase(address: string, template?: string): Promise<string>;
