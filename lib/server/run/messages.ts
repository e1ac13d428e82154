import "server-only";
import { getRequestConfig } from "next-intl/server";
import { readLanguage } from "./language";

/** The language of a page, for the components that it is made of. */
export default getRequestConfig(async () => {
  const { locale, messages } = await readLanguage();
  return { locale, timeZone: "UTC", messages };
});
