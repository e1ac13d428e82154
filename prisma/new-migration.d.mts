import type { DatabaseSettings } from "./database.mjs";

/** The SQL that would take a migrated database to prisma/schema.prisma; "" when the migrations already do. */
export function missingSql(settings: DatabaseSettings): Promise<string>;
