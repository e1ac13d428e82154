import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** Pages that only who develops sees. */
const DEVELOPING = ["styleguide/page.tsx"];

test("every page hands over what stays as it is", () => {
  const pages = readdirSync("app", { recursive: true, encoding: "utf8" }).filter((file) =>
    /(^|\/)page\.tsx$/.test(file),
  );
  const drawn = pages.filter(
    (file) => !/^export default still\(\w+\);$/m.test(readFileSync(`app/${file}`, "utf8")),
  );
  expect(pages.length).toBeGreaterThan(20);
  expect(drawn).toEqual(DEVELOPING);
});
