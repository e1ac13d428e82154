"use client";

import { Broken } from "@/components/site/broken";

export default function ErrorPage({ retry }: { error: unknown; retry: () => void }) {
  return <Broken retry={retry} />;
}
