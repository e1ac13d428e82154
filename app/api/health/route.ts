import { allowOnly, toJson } from "@/http/api";
import { pingDatabase } from "@/lib/server/store/db";
import { describeError, log } from "@/lib/server/run/log";

/** Whether this process can serve: 200 when the database answers, 503 when it does not. */
export async function GET(): Promise<Response> {
  try {
    await pingDatabase();
    return toJson({ status: "ok" });
  } catch (error) {
    log.error({ error: describeError(error) }, "database does not answer");
    return toJson({ status: "unavailable" }, 503);
  }
}

export const POST = allowOnly("GET");
export const PUT = POST;
export const PATCH = POST;
export const DELETE = POST;
