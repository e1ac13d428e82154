/** The little of it that the bench uses. */
declare module "better-sqlite3" {
  type Statement = {
    run(...values: unknown[]): unknown;
    get(...values: unknown[]): unknown;
    pluck(): Statement;
  };
  class Database {
    constructor(file: string);
    pragma(text: string): unknown;
    prepare(sql: string): Statement;
    close(): void;
  }
  export = Database;
}
