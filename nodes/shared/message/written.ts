import type { Link } from '../../../runtime/define/link.ts';
import type { WrittenMessage } from '../../../runtime/model/written.ts';
import type { Message } from './params.ts';

/** The message itself, written here or once in the workspace. */
export const writtenOf = (message: Message, link: Link): WrittenMessage =>
  message.kind === 'rich' ? link.richMessage(message.rich).message : message;
