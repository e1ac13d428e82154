/** @jsxImportSource preact */

/** A sign in the figure's pen, by its line (components/site/icon.tsx). */
export const Sign = ({ path }: { path: string }) => (
  <svg class="sign" viewBox="0 0 24 24" aria-hidden="true">
    <path d={path} />
  </svg>
);
