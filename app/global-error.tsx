"use client";

import { Broken } from "@/components/site/broken";
import "./globals.css";

export default function GlobalError({ retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang="en">
      <body>
        <Broken retry={retry} />
      </body>
    </html>
  );
}
