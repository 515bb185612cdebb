import type { ChatLanguage } from '../runtime/hosts/chat/protocol.ts';
import { words } from './words.ts';

/** What the script tag says. */
export interface Settings {
  pointOfContact: string;
  language: ChatLanguage;
  /** Above the chat; empty: in general words. */
  title: string;
  /** What the chat says before anybody has written. */
  greeting: string;
  theme: 'auto' | 'light' | 'dark';
  side: 'start' | 'end';
  /** Open from the beginning. */
  open: boolean;
  /** Where the host listens. */
  socket: string;
}

/** Undefined when it does not say at which point of contact one writes. */
export function settingsOf(
  { dataset, src }: Pick<HTMLScriptElement, 'dataset' | 'src'>,
  /** Of the page and of the browser, in order. */
  languages: readonly string[],
): Settings | undefined {
  const { pointOfContact, language, title = '', greeting = '', theme, side, open } = dataset;
  if (!pointOfContact) return undefined;
  const socket = new URL('socket', src);
  socket.protocol = socket.protocol === 'http:' ? 'ws:' : 'wss:';
  return {
    pointOfContact,
    language: languageOf([language ?? '', ...languages]),
    title,
    greeting,
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
    side: side === 'start' ? 'start' : 'end',
    open: open !== undefined,
    socket: socket.href,
  };
}

const isSpoken = (code: string): code is ChatLanguage => Object.hasOwn(words, code);

/** The first that the widget speaks: `nl-BE` is `nl`. */
const languageOf = (asked: readonly string[]): ChatLanguage =>
  asked.map((one) => one.toLowerCase().split('-')[0] ?? '').find(isSpoken) ?? 'en';
