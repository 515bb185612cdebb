import type { ChatLanguage } from './protocol.ts';

const en = {
  'chat.too-fast': 'That was a lot at once. Wait a minute, then try again.',
  'chat.not-kept': 'We could not take this in. Try again in a moment.',
};

export type ChatCode = keyof typeof en;

const nl: Record<ChatCode, string> = {
  'chat.too-fast': 'Dat was veel tegelijk. Wacht een minuut en probeer het dan opnieuw.',
  'chat.not-kept': 'Dit bericht konden we niet aannemen. Probeer het zo opnieuw.',
};

const fr: Record<ChatCode, string> = {
  'chat.too-fast': 'Cela fait beaucoup à la fois. Patientez une minute, puis réessayez.',
  'chat.not-kept': 'Nous n’avons pas pu recevoir ce message. Réessayez dans un instant.',
};

const chatWords: Readonly<Record<ChatLanguage, Readonly<Record<ChatCode, string>>>> = { en, nl, fr };

export const sayChat = (code: ChatCode, language: ChatLanguage): string => chatWords[language][code];
