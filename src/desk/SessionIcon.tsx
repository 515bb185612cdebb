import type { SVGProps } from 'react';

/** Three circles: one customer over several channels. Drawn as the other icons are. */
export function SessionIcon({ size = 16, ...props }: SVGProps<SVGSVGElement> & { size?: string | number }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      {...props}
    >
      <circle cx="12" cy="7" r="4" />
      <circle cx="6.5" cy="16.5" r="4" />
      <circle cx="17.5" cy="16.5" r="4" />
    </svg>
  );
}
