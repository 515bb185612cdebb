import { z } from 'zod';
import { UI_LANGUAGES } from '../../model/language.ts';
import type { OutMessage } from '../../model/message.ts';
import { CHOICE_MAX, ID_MAX, POINT_MAX, TEXT_MAX, TITLE_MAX } from './limits.ts';

/** Told in every greeting: pages may keep a widget that is older than the host. */
export const PROTOCOL = 1;

/** The name of one thing a visitor does: 128 bits in hexadecimal, made where it is done. */
const id = z.string().regex(/^[0-9a-f]{32}$/);

/** The last line somebody has seen: the `number`th of a contact; of none ('', 0) where there was nothing to see. */
const seen = z.strictObject({ contact: z.string().max(ID_MAX), number: z.int().min(0) });

const hello = z.strictObject({
  type: z.literal('hello'),
  protocol: z.literal(PROTOCOL),
  pointOfContact: z.string().min(1).max(POINT_MAX),
  language: z.enum(UI_LANGUAGES),
  /** What an earlier welcome said, 256 bits: whoever has it goes on with that conversation. */
  resume: z
    .string()
    .regex(/^[\w-]{43}$/)
    .optional(),
  seen: seen.optional(),
});

const say = z
  .strictObject({
    type: z.literal('say'),
    id,
    text: z.string().trim().min(1).max(TEXT_MAX).optional(),
    choice: z
      .strictObject({ id: z.string().min(1).max(CHOICE_MAX), title: z.string().max(TITLE_MAX) })
      .optional(),
    /** The id of the line whose choice it is. */
    replyTo: z.string().max(ID_MAX).optional(),
  })
  .refine(({ text, choice }) => text !== undefined || choice !== undefined);

/** The visitor ends the chat. */
const leave = z.strictObject({ type: z.literal('leave'), id });

/** Whether somebody is still there: answered by `pong`. */
const ping = z.strictObject({ type: z.literal('ping') });

/** What a page tells the host, one JSON object a frame. */
export const fromVisitor = z.discriminatedUnion('type', [hello, say, leave, ping]);

export type FromVisitor = z.infer<typeof fromVisitor>;
export type Hello = z.infer<typeof hello>;
export type Say = z.infer<typeof say>;
export type Leave = z.infer<typeof leave>;
export type Seen = z.infer<typeof seen>;
export type ChatLanguage = Hello['language'];
export type ChatMessage = OutMessage;

/** One line of a conversation. Lines of a contact are numbered from 1 without a gap, the same at every reading. */
export type Line = { contact: string; number: number; at: number } & (
  | { from: 'visitor'; id: string; text: string; replyTo?: string }
  /** `who`: the agent's name; absent: the script. */
  | { from: 'centre'; id: string; who?: string; message: ChatMessage }
  | { from: 'nobody'; what: 'left' | 'ended' }
);

/** What the host tells a page. */
export type ToVisitor =
  /** The answer to a greeting. `resume` is to be kept. */
  | { type: 'welcome'; resume: string; lines: readonly Line[] }
  /** Lines after those that were sent before. */
  | { type: 'lines'; lines: readonly Line[] }
  /** It is on disk: it need not be said again. */
  | { type: 'kept'; id: string }
  /** It was not kept; the same may be said again, under the same id. */
  | { type: 'refused'; id: string; sentence: string }
  | { type: 'pong' };

/** Why the host closes a socket; widgets have the words for it. From `FOR_GOOD` on it makes no sense to come back. */
export const CLOSE = {
  stopping: 1001,
  tooLarge: 1009,
  idle: 4000,
  tooMany: 4001,
  failed: 4002,
  notUnderstood: 4100,
  notAllowed: 4101,
} as const;
export const FOR_GOOD = 4100;
