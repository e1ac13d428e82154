import { cache } from "react";
import { findShared } from "@/lib/server/store/shares";

/** What a link shows, once for all that a page is made of; null for one missing, expired, revoked or locked since. */
export const lookForShared = cache((token: string) => findShared(token, new Date()));
