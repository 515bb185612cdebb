import { z } from 'zod';
import { type MessageCode, message } from '../shared/message/params.ts';

export const params = z.strictObject({ message });

export type PortId = 'next' | 'error';
export type Code = MessageCode;
