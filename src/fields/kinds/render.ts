import type { ReactNode } from 'react';
import type { FieldProps } from '../useParam.ts';

/** Draws a field that is inside another. */
export type Render = (props: FieldProps) => ReactNode;
