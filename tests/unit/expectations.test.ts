import { expect, test } from "vitest";
import { makeAssess, TABLES } from "@/lib/core/advice/assess";
import { EXPECTATIONS } from "@/tests/support/expectations";
import vignettes from "@/tests/support/vignettes.json";

const ours = makeAssess(TABLES);

test.each(EXPECTATIONS)("$name", ({ found, expected }) => {
  expect(found(ours)).toEqual(expected);
});

test("the twenty worked travellers are among them", () => {
  expect(vignettes).toHaveLength(20);
  for (const { id, traveller } of vignettes) {
    expect(EXPECTATIONS.filter(({ name }) => name === `${id}: ${traveller}`)).toHaveLength(1);
  }
});
