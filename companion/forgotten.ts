// Runs on the page that says that everything is deleted, or this browser forgotten. The header that empties the browser
// (http/forget-browser.ts) is heeded over TLS and on this machine alone, and by Safari only from 17.

import { forgetEverything } from "@/companion/device/forget";

void forgetEverything();
