import { NotFoundPage } from "@/components/site/not-found";
import { sayNothingHere } from "@/lib/server/run/bare-answer";

/** In place of a page whose address leads nowhere: whole without a script, with status 404. */
export function NothingHere() {
  sayNothingHere();
  return <NotFoundPage />;
}
