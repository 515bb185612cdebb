import type { CLOSE, FOR_GOOD } from '../runtime/hosts/chat/protocol.ts';

/** From here on it makes no sense to come back. */
const forGood: typeof FOR_GOOD = 4100;
/** The host does not understand this widget: an old one. */
export const OUTDATED: (typeof CLOSE)['notUnderstood'] = 4100;

export const isForGood = (code: number): boolean => code >= forGood && code < 5000;
