import type { OutMessage, OutMessageOf } from '#runtime/index.ts';

/** Something to tap that answers. */
export interface Tap {
  id: string;
  title: string;
  of: 'buttons' | 'list' | 'template';
}

/** The buttons under a message that answer. A template's answers with its payload, or else with its label. */
export function tapsOf(message: OutMessage): Tap[] {
  if (message.kind === 'buttons')
    return message.buttons.map(({ id, title }) => ({ id, title, of: 'buttons' }));
  return message.kind === 'template' ? templateTaps(message) : [];
}

const templateTaps = ({ buttons, shows }: OutMessageOf<'template'>): Tap[] =>
  shows.buttons.map((title, index) => {
    const payload = buttons.find((one) => one.index === index && one.kind === 'payload')?.value;
    return { id: payload ?? title, title, of: 'template' };
  });
