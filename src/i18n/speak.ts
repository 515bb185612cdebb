import { createTranslator } from 'use-intl/core';
import type { UiLanguage } from '#runtime/index.ts';
import { type Messages, messagesIn } from './catalogue.ts';

/** The words of a room outside of React, where something is told when it happens. */
export const speakIn = <Room extends keyof Messages>(room: Room, locale: UiLanguage) =>
  createTranslator({ locale, namespace: room, messages: messagesIn(locale) });
