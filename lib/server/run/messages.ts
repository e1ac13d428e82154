import "server-only";
import { getRequestConfig } from "next-intl/server";
import messages from "@/messages/en";

/** The message catalogue for a request. One language for now; another is another file in `messages/`. */
export default getRequestConfig(() => ({ locale: "en", timeZone: "UTC", messages }));
