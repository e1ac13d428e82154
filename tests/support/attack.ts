import type { Engine } from "@/prisma/database.mjs";
import { ENGINES } from "./database";

/** `npm run test:attack` attacks in earnest, on both engines; `npm test` by a sample, on one. */
export const IN_EARNEST = process.env.ATTACK === "long";
export const ATTACKED: readonly Engine[] = IN_EARNEST ? ENGINES : ["sqlite"];
