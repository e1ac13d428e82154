import { expect, test } from "vitest";
import { leadsNowhere } from "@/http/common-pages";
import { fillIn, siteRoutes } from "../support/routes";

const VALUES = { id: "AAAAAAAAAAAAAAAAAAAAAA", page: "health", code: "X1", token: "A".repeat(43), file: "x" };

test("no address of the site is taken for one that leads nowhere, whatever follows it", () => {
  for (const { path } of siteRoutes())
    for (const tail of ["", "/", "/more", ".json"].slice(0, path === "/" ? 1 : 4))
      if (tail !== ".json" || path.split("/").length > 2)
        expect(leadsNowhere(fillIn(path, VALUES) + tail), path + tail).toBe(false);
});

test.each(["/nowhere", "/wp-login.php", "/About", "/nowhere/else/", "/trip", "/api.json"])(
  "%s plainly leads nowhere",
  (path) => expect(leadsNowhere(path)).toBe(true),
);

test.each([
  "//trips",
  "/%74rips",
  "/x/../trips",
  "/x/./trips",
  "/.env",
  "/nowhere\\..\\trips",
  "/tr;ips",
  "/é",
])("%s is Next's to read", (path) => expect(leadsNowhere(path)).toBe(false));
