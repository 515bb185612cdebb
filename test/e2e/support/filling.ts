import { expect, type Locator } from '@playwright/test';
import type { Keyboard } from './keyboard.ts';
import type { Studio } from './studio.ts';

/** What is typed or chosen in the settings of a node, field by field. */
type Filled = readonly (readonly ['type' | 'choose' | 'add', string, string])[];

/** What the reference flow asks for beside what new nodes have, by the title of their type. */
const filled: Readonly<Record<string, Filled>> = {
  'Channel intake': [['add', 'Points of contact', 'WhatsApp']],
  Hours: [['choose', 'Opening hours', 'Winkel en werkplaats']],
  Ask: [
    ['type', 'Text', 'Waarmee helpen we?'],
    ['type', 'Button', 'Reparatie'],
  ],
  'Send message': [['type', 'Text', 'We zijn dicht.']],
  'Send template': [
    ['choose', 'Template', 'still_there'],
    ['add', 'Values', ''],
    ['type', 'Values 1', '{{ customer.name }}'],
  ],
  Tag: [['type', 'Add 1', 'reparatie']],
  'Pop page': [
    ['type', 'Address', 'https://crm.example/'],
    ['type', 'Title', 'Klant'],
  ],
  'Assign skill': [['choose', 'Skill', 'repairs_nl']],
  'Page agent': [
    ['type', 'Title', 'Nieuw'],
    ['type', 'Message', 'Een klant'],
  ],
  'Match text': [
    ['type', 'Name', 'Rekening'],
    ['type', 'Word or phrase', 'factuur'],
  ],
  'Run script': [['choose', 'Script', 'Appointment reminder']],
  'Send signal': [['type', 'Signal', 'gebeld']],
  'Set disposition': [['choose', 'Disposition', 'Solved']],
};

/** Fills in the settings of the selected node by keyboard, from where Enter opened them; Escape goes back. */
export async function fill(studio: Studio, keys: Keyboard, type: string): Promise<void> {
  const fields = filled[type];
  if (!fields) return;
  await keys.press('Enter');
  for (const [how, name, value] of fields) {
    if (how === 'type') await keys.type(fieldOf(studio, name), value);
    else if (how === 'choose') await keys.choose(listOf(studio, name), value);
    else await addTo(studio, keys, name, value);
  }
  await keys.press('Escape');
  // The canvas takes the keyboard a moment later.
  await expect(studio.inspector.locator(':focus')).toHaveCount(0);
  await keys.expectKept();
}

/** Every node has a title; what a field is called that is a title of something else comes after it. */
const fieldOf = (studio: Studio, name: string): Locator =>
  studio.inspector.getByRole('textbox', { name, exact: true }).last();

const listOf = (studio: Studio, name: string): Locator =>
  studio.inspector.getByRole('button', { name: new RegExp(`^${name} | ${name}$`) });

async function addTo(studio: Studio, keys: Keyboard, name: string, value: string): Promise<void> {
  const button = studio.inspector.getByRole('button', { name: `Add to ${name}`, exact: true });
  if (value) return keys.choose(button, value);
  await keys.tabTo(button);
  await keys.press('Enter');
}
