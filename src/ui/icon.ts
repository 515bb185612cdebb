import type { ComponentType, SVGProps } from 'react';

/** An icon as components of the kit take it: one of lucide-react, drawn by the kit in the right size. */
export type Icon = ComponentType<SVGProps<SVGSVGElement> & { size?: string | number }>;

/** The size and stroke of every icon. */
export const iconProps = { size: 16, strokeWidth: 1.5, 'aria-hidden': true } as const;
