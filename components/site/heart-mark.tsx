/** The mark: a heart whose right side runs down into a calf, with a valve's chevron going up. Decorative. */
export function HeartMark({ className }: { className?: string | undefined }) {
  return (
    <svg className={className} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <g fill="none" stroke="currentColor" strokeWidth="2.6" strokeLinecap="round" strokeLinejoin="round">
        <path d="M16 27.5C9.5 22.6 4 18 4 11.9 4 8 6.9 5 10.4 5c2.4 0 4.5 1.4 5.6 3.5C17.1 6.4 19.2 5 21.6 5 25.1 5 28 8 28 11.9 28 18 22.5 22.6 16 27.5Z" />
        <path d="m11.5 18 4.5-4.5 4.5 4.5" />
        <path d="m12.800 13.200 3.200-3.200 3.200 3.200" strokeOpacity="0.55" />
      </g>
    </svg>
  );
}
