import { Main, type MainProps } from "./main";
import { SiteFrame } from "./site-frame";
import type { Place } from "./site-header";

/**
 * The frame of nearly every page: the site around it, and the main part inside. `place`: it is one of the navigation's;
 * `brief`: the disclaimer was read on the way here, and stands in a line.
 */
export function Page({ place, brief, ...props }: MainProps & { place?: Place; brief?: boolean }) {
  return (
    <SiteFrame place={place} brief={brief}>
      <Main {...props} />
    </SiteFrame>
  );
}
