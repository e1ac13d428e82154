import "vitest";

declare module "vitest" {
  interface ProvidedContext {
    /** The one real PostgreSQL that the server tests share, each with a database of its own. */
    postgres: { address: string; folder: string };
    /** A migrated, empty database of each engine: a file, and one of that PostgreSQL by its name. */
    templates: { sqlite: string; postgresql: string };
  }
}
