import type { JSX } from 'preact';

/** A bar as wide as this share of 100. Told to nobody who does not see it: the number beside it says the same. */
export function Bar({ width }: { width: number }): JSX.Element {
  return (
    <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="bar" width={width} height="8" />
    </svg>
  );
}
