import type { ReactNode } from 'react';
import type { Field } from '#runtime/index.ts';
import type { SectionKey } from '../sections.ts';
import { AgentSkills } from './AgentSkills.tsx';
import type { EditorProps } from './editor.ts';
import { Facts } from './Facts.tsx';
import { Holidays } from './Holidays.tsx';
import { Overrides } from './Overrides.tsx';
import { RoleMatrix } from './RoleMatrix.tsx';
import { SlaChannels } from './SlaChannels.tsx';
import { SlaTime } from './SlaTime.tsx';
import { Week } from './Week.tsx';

type Editor = (props: EditorProps) => ReactNode;

/** The fields that a form of their own serves better than the general one. */
const EDITORS: Readonly<Record<string, Editor>> = {
  'hours.week': Week,
  'hours.holidays': Holidays,
  'hours.overrides': Overrides,
  'roles.channels': RoleMatrix,
  'agents.skills': AgentSkills,
  'customers.fields': Facts,
  'sla.firstResponse': SlaTime,
  'sla.solution': SlaTime,
  'sla.channels': SlaChannels,
};

export function editorFor(section: SectionKey, field: Field, path: string): ReactNode {
  const key = `${section}.${path}`;
  const Own = Object.hasOwn(EDITORS, key) ? EDITORS[key] : undefined;
  return Own && <Own field={field} path={path} />;
}
