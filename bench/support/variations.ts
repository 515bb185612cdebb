import { DAY, type Event, HOUR, type InMessage, MINUTE } from '#runtime/index.ts';
import { CONTACT, CUSTOMER, conversation, POINT_OF_CONTACT, START } from './conversation.ts';

const says = (minutes: number, message: Partial<InMessage>): Event => ({
  type: 'message.received',
  at: START + minutes * MINUTE,
  pointOfContact: POINT_OF_CONTACT,
  customer: CUSTOMER,
  message: { id: `wamid.${minutes}`, kind: 'text', text: '', ...message },
});

const fires = (at: number, effect: number): Event => ({
  type: 'timer.fired',
  at,
  contact: CONTACT,
  timer: `${CONTACT}/${effect}`,
});

const hello = says(0, { text: 'Hallo!' });
const silence = [hello, fires(START + DAY, 2)];
const late = (minutes: number, message: Partial<InMessage>) => says(DAY / MINUTE + minutes, message);

const yes: Partial<InMessage> = { kind: 'choice', text: 'Ja, graag', choice: 'still-there.button-1' };

/** Ways through the support flow on which the contenders must agree. */
export const variations: Record<string, readonly Event[]> = {
  measured: conversation,
  'typed title': [hello, says(1, { text: ' een FIETS  kopen ' })],
  'typed number': [hello, says(1, { text: '1.' })],
  'something else': [hello, says(1, { kind: 'choice', text: 'Iets anders', choice: 'menu.question' })],
  'no such choice': [hello, says(1, { text: 'waar is mijn fiets?' })],
  'a photo': [hello, says(1, { kind: 'image' })],
  'a reaction': [hello, says(1, { kind: 'reaction', text: '👍' }), says(2, { text: '3' })],
  'a tap that comes twice': [...silence, late(1, yes), late(1, yes), late(2, { text: '3' })],
  'a button of the menu, late': [
    ...silence,
    late(1, { kind: 'choice', text: 'Iets anders', choice: 'menu.question' }),
  ],
  'a late timer': [hello, fires(START + HOUR, 9)],
  busy: [hello, says(1, { text: '2' }), fires(START + 11 * MINUTE, 6)],
  'still there: yes': [...silence, late(1, yes)],
  'still there: no': [
    ...silence,
    late(1, { kind: 'choice', text: 'Nee, dank je', choice: 'still-there.button-2' }),
  ],
  'still there: other': [...silence, late(1, { text: 'hm' })],
  'still there: nothing': [...silence, fires(START + 4 * DAY, 4)],
  closed: [says(9 * 60, { text: 'Hallo?' })],
};
