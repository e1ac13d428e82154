"use client";

import { Broken } from "@/components/site/broken";

/** The page that stands where one failed; nothing can be tried again here. */
export const BrokenPage = () => <Broken retry={() => undefined} />;
