import { z } from 'zod';
import { template } from '../../runtime/model/field.ts';

export const TAGS_MAX = 20;
export const TAG_MAX = 50;

const tags = z.array(template()).max(TAGS_MAX).default([]);

export const params = z.strictObject({ add: tags, remove: tags });

export type PortId = 'next' | 'error';
export type Code = 'changed' | 'nothing' | 'same' | 'empty' | 'too-long';
