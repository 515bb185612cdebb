import { expect, it } from 'vitest';
import type { Cases } from '../../testing/conformance.ts';
import { describeTemplates } from '../../testing/templates.ts';
import templates from '../fixtures/templates.json' with { type: 'json' };
import broken from '../fixtures/templates-broken.json' with { type: 'json' };
import { checkTemplate } from './check.ts';
import { importTemplates } from './import.ts';

describeTemplates({ import: importTemplates, check: checkTemplate }, {
  templates,
  broken,
} as unknown as Record<string, Cases>);

it('gives each template to all points of contact it is told', () => {
  const { body } = (templates as unknown as Cases)['a_list']!;
  for (const template of Object.values(importTemplates(body, ['phone', 'second']).templates))
    expect(template.pointsOfContact).toEqual(['phone', 'second']);
});
