import type { ReactNode } from "react";

/** One piece of the style guide under its name. */
export function Piece({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section className="stack">
      <h2>{name}</h2>
      {children}
    </section>
  );
}
