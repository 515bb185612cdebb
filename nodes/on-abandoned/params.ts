import { z } from 'zod';

export const params = z.strictObject({});

export type PortId = 'next';
export type Code = 'abandoned';
