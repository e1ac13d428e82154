import type { Messages as Words } from "./languages";

// Message keys are checked by the compiler.
declare module "next-intl" {
  interface AppConfig {
    Messages: Words;
  }
}
