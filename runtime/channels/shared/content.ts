import type { JsonObject } from '../../model/json.ts';
import type { InMessage } from '../../model/message.ts';
import type { Params } from '../../model/problem.ts';
import type { IgnoredCode } from '../codes.ts';
import type { Part } from './part.ts';

/** What a message says, before it is known who said it. `extra` is merged with what surrounds the message. */
export interface Content {
  kind: InMessage['kind'];
  text: string;
  choice?: string;
  replyTo?: string;
  media?: NonNullable<InMessage['media']>;
  location?: NonNullable<InMessage['location']>;
  extra?: JsonObject;
}

/** The message is no event for a contact, and why. */
export interface Passed {
  ignore: IgnoredCode;
  params?: Params;
}

/** Reads one kind of message. Throws (see `Part.attempt`) when it is malformed. */
export type Reader = (message: Part) => Content | Passed;
