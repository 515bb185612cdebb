import { expect, test } from 'vitest';
import { UI_LANGUAGES } from '../runtime/model/language.ts';
import { nodes } from './index.ts';

/** What admins called it elsewhere, and the node that does it here. */
test.each([
  ['play', 'send-message'],
  ['dfo', 'send-message'],
  ['dfo', 'channel-intake'],
  ['pct', 'split-percentage'],
  ['restapi', 'http-request'],
  ['rest api', 'http-request'],
  ['setpriority', 'update-queue'],
  ['setpriority', 'assign-skill'],
  ['hangup', 'end'],
  ['callback', 'elevate-channel'],
  ['callback', 'assign-skill'],
  ['voicemail', 'elevate-channel'],
  ['voicemail', 'channel-intake'],
  ['updatecontact', 'update-queue'],
  ['updatecontact', 'update-customer'],
  ['updatecontact', 'set-status'],
])('%s finds %s in every language', (word, type) => {
  const labels = nodes.get(type)!.labels;
  for (const language of UI_LANGUAGES) expect(labels[language].search).toContain(word);
});
