"use client";

import { Broken } from "@/components/site/broken";
import "./globals.css";

export default function GlobalError({ retry }: { error: unknown; retry: () => void }) {
  return (
    // The layout failed: nothing is known here, the language neither.
    <html lang="en">
      <body>
        <Broken retry={retry} />
      </body>
    </html>
  );
}
