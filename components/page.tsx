import { Main, type MainProps } from "./main";
import { SiteFrame } from "./site-frame";

/** The frame of nearly every page: the site around it, and the main part inside. */
export function Page(props: MainProps) {
  return (
    <SiteFrame>
      <Main {...props} />
    </SiteFrame>
  );
}
