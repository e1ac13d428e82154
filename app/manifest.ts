import type { MetadataRoute } from "next";
import { getTranslations } from "next-intl/server";
import { PATHS } from "@/lib/core/paths";

/** The kinds of file in which a booking comes. */
const SHARED = [
  "text/calendar",
  ".ics",
  "application/vnd.apple.pkpass",
  ".pkpass",
  "application/vnd.apple.pkpasses",
  ".pkpasses",
  "image/*",
  "application/pdf",
  "message/rfc822",
  ".eml",
  "text/plain",
  "text/html",
];

/** What a phone needs to install the site. It opens at the saved trips: offline, at those kept on the phone. */
export default async function manifest(): Promise<MetadataRoute.Manifest> {
  const t = await getTranslations("app");
  return {
    id: "/",
    name: t("name"),
    short_name: t("name"),
    description: t("description"),
    start_url: PATHS.trips,
    scope: "/",
    display: "standalone",
    // The dark of cabin mode: what lights up before a page does, lights up a dark cabin.
    background_color: "#0a0604",
    theme_color: "#0a0604",
    // Where a phone sends what is shared with it: a calendar file, a pass, a picture, a text.
    share_target: {
      action: PATHS.planBookingShared,
      method: "POST",
      enctype: "multipart/form-data",
      params: { title: "title", text: "text", url: "url", files: [{ name: "file", accept: [...SHARED] }] },
    },
    icons: [
      { src: "/icons/192.png", sizes: "192x192", type: "image/png" },
      { src: "/icons/512.png", sizes: "512x512", type: "image/png" },
      { src: "/icons/maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
  };
}
