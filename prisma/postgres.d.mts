/** A PostgreSQL server of its own on a free port, for tests and for writing migrations. */
export type Postgres = {
  /** Folder that holds all its bytes. */
  readonly folder: string;
  /** Address of its first database. */
  readonly address: string;
  /** Ends the server in the middle of everything. What it acknowledged stays. */
  crash(): Promise<void>;
  /** Starts it again, on the same port, once it has ended. */
  start(): Promise<void>;
  /** Stops the server and removes everything it wrote. */
  stop(): Promise<void>;
};

/**
 * Starts one, new or with what `copy` puts into the folder of its data. Throws with the server's own words when it does
 * not start.
 */
export function startPostgres(copy?: (data: string) => Promise<void>): Promise<Postgres>;

/** As whom PostgreSQL and its like are to be run: root is refused. */
export function ordinaryUser(): { readonly uid?: number; readonly gid?: number };

/**
 * Makes a database on the server at `address`, empty or a copy of the one named `template`, which nobody may be
 * connected to, and gives its own address.
 */
export function makeDatabase(address: string, template?: string): Promise<string>;
