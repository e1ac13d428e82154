import { expect, test } from "vitest";
import { makeRulesDocument } from "@/scripts/rules-document";
import { words } from "@/tests/support/say";

test("RULES.md says what the tables say; when it does not, npm run rules writes it", async () => {
  await expect(makeRulesDocument(words)).toMatchFileSnapshot("../../RULES.md");
});
