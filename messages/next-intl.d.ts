import type en from "@/messages/en";

// Message keys are checked by the compiler.
declare module "next-intl" {
  interface AppConfig {
    Locale: "en";
    Messages: typeof en;
  }
}
