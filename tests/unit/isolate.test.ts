import { expect, test } from "vitest";
import { isolate } from "@/lib/core/isolate";

test.each(["", "Singapore", "Zürich – København", "東京", "13h 55m"])("%j stays as it is", (typed) => {
  expect(isolate(typed)).toBe(typed);
});

test.each(["תל אביב", "دبي 2", "to דובאי", "a\u202Eb"])("%j moves nothing around it", (typed) => {
  expect(isolate(typed)).toBe(`\u2068${typed}\u2069`);
});
