import { headers } from "next/headers";
import type { ReactNode } from "react";
import { RememberedTheme } from "@/components/site/remembered-theme";
import { COMPANION } from "@/http/companion";

/** Pages that are read in the air too, in the light chosen there. */
export async function ReadInTheAir({ children }: { children: ReactNode }) {
  return (
    <>
      <RememberedTheme script={COMPANION.assets.head} nonce={(await headers()).get("x-nonce") ?? ""} />
      {children}
    </>
  );
}
