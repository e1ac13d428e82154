import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type messages from "@/messages/en";

const FOLDER = join(import.meta.dirname, "../../messages/en");

/** Every word shown, in English: for browser tests, whose loader imports no JSON by itself. */
export const english = Object.fromEntries(
  readdirSync(FOLDER)
    .filter((file) => file.endsWith(".json"))
    .map((file) => [
      basename(file, ".json"),
      JSON.parse(readFileSync(join(FOLDER, file), "utf8")) as unknown,
    ]),
) as typeof messages;
