import type { MetadataRoute } from "next";
import { getTranslations } from "next-intl/server";

/** What a phone needs to install the site. It opens at the saved trips: offline, at those kept on the phone. */
export default async function manifest(): Promise<MetadataRoute.Manifest> {
  const t = await getTranslations("app");
  return {
    id: "/",
    name: t("name"),
    short_name: t("name"),
    description: t("description"),
    start_url: "/trips",
    scope: "/",
    display: "standalone",
    // The dark of cabin mode: what lights up before a page does, lights up a dark cabin.
    background_color: "#0a0604",
    theme_color: "#0a0604",
    icons: [
      { src: "/icons/192.png", sizes: "192x192", type: "image/png" },
      { src: "/icons/512.png", sizes: "512x512", type: "image/png" },
      { src: "/icons/maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
  };
}
