import { NotFoundPage } from "@/components/site/not-found";
import { sayNothingHere } from "@/http/nothing-here";

/** In place of a page whose address leads nowhere: whole without a script, with status 404. */
export function NothingHere() {
  sayNothingHere();
  return <NotFoundPage />;
}
