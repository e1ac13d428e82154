import type { ReactNode } from "react";

/** What is about to happen, one button that does it, and a way out. */
export function Confirm(props: {
  action: string;
  confirm: string;
  keep: { readonly href: string; readonly label: string };
  children: ReactNode;
}) {
  return (
    <form method="post" action={props.action} className="panel stack">
      {props.children}
      <p className="actions">
        <button className="button" type="submit">
          {props.confirm}
        </button>
        <a href={props.keep.href}>{props.keep.label}</a>
      </p>
    </form>
  );
}
