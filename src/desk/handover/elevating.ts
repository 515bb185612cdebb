import { z } from 'zod';
import type { DeskAct, ElevationView } from '#runtime/index.ts';

/** How going on elsewhere is asked for: what a channel needs to begin with. */
export type Way = 'email' | 'call' | 'text';

export const wayOf = ({ icon }: ElevationView): Way =>
  icon === 'email' ? 'email' : icon === 'voice' ? 'call' : 'text';

/** What is filled in. */
export interface Draft {
  to: string;
  skill: string;
  subject: string;
  text: string;
}
export type Part = keyof Draft;

/** The codes of what is wrong with a part; the words have a sentence of each. */
export type Fault =
  | 'number-missing'
  | 'number-wrong'
  | 'address-missing'
  | 'address-wrong'
  | 'skill-missing'
  | 'skill-none'
  | 'subject-missing'
  | 'body-missing';
export type Faults = Partial<Record<Part, Fault>>;

/** An address that is known is there already, and so is a skill when it is the only one. */
export const draftOf = ({ address, skills }: ElevationView): Draft => ({
  to: address,
  skill: skills.length === 1 ? (skills[0]?.id ?? '') : '',
  subject: '',
  text: '',
});

const NUMBER = /^\+?[\d\s().-]{5,30}$/;
const isNumber = (text: string) => NUMBER.test(text) && text.replace(/\D/g, '').length >= 5;
const isAddress = (text: string) => z.email().safeParse(text).success;

/** What is known of the customer may be masked, and stays as it is. */
function toFault(way: Way, to: string, known: string): Fault | undefined {
  const kind = way === 'email' ? 'address' : 'number';
  if (to === '') return `${kind}-missing`;
  const isRight = to === known || (way === 'email' ? isAddress(to) : isNumber(to));
  return isRight ? undefined : `${kind}-wrong`;
}

function skillFault(skill: string, skills: ElevationView['skills']): Fault | undefined {
  if (skills.length === 0) return 'skill-none';
  return skills.some(({ id }) => id === skill) ? undefined : 'skill-missing';
}

/** What is wrong with the parts that are asked for. */
export function faultsOf(parts: readonly Part[], draft: Draft, elevation: ElevationView): Faults {
  const found: Record<Part, Fault | undefined> = {
    to: toFault(wayOf(elevation), draft.to.trim(), elevation.address),
    skill: skillFault(draft.skill, elevation.skills),
    subject: draft.subject.trim() === '' ? 'subject-missing' : undefined,
    text: draft.text.trim() === '' ? 'body-missing' : undefined,
  };
  const wrong = parts.flatMap((part): [Part, Fault][] => (found[part] ? [[part, found[part]]] : []));
  return Object.fromEntries(wrong);
}

/** The parts each way asks for, page by page. */
export const PAGES: Readonly<Record<Way, readonly (readonly Part[])[]>> = {
  email: [['to', 'skill', 'subject', 'text']],
  call: [['to', 'skill']],
  text: [['to', 'skill'], ['text']],
};

/** The act of a draft that is right. */
export function elevated(contact: string, elevation: ElevationView, draft: Draft): DeskAct {
  const asked = new Set(PAGES[wayOf(elevation)].flat());
  return {
    type: 'contact.elevated',
    contact,
    channel: elevation.channel,
    to: draft.to.trim(),
    skill: draft.skill,
    ...(asked.has('subject') ? { subject: draft.subject.trim() } : {}),
    ...(asked.has('text') ? { message: { kind: 'text', text: draft.text.trim() } } : {}),
  };
}
