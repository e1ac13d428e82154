import type { ReactNode } from "react";

/** What is about to happen, one button that does it, and a way out. */
export function Confirm(props: {
  action: string;
  /** What the form carries. */
  fields?: Readonly<Record<string, string>>;
  confirm: string;
  keep: { readonly href: string; readonly label: string };
  children: ReactNode;
}) {
  return (
    <form method="post" action={props.action} className="panel stack">
      {props.children}
      {Object.entries(props.fields ?? {}).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <p className="actions">
        <button className="button" type="submit">
          {props.confirm}
        </button>
        <a href={props.keep.href}>{props.keep.label}</a>
      </p>
    </form>
  );
}
