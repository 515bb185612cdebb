import type { Group } from '../../define/node.ts';
import type { Hue } from '../../model/annotation.ts';

/** The studio's colours by day, as plain values: a picture goes where no stylesheet of ours is. */
export const COLOURS = {
  canvas: '#f3f4f6',
  raised: '#ffffff',
  line: '#dfe1e5',
  text: '#1a1d23',
  muted: '#51555c',
  dim: '#606369',
  edge: '#7c8088',
  danger: '#c52c2a',
  dangerText: '#a51f1e',
  warning: '#b96f07',
} as const;

/** Of a hue: full, and soft as a ground. */
export const HUE_COLOURS: Readonly<Record<Hue, { full: string; soft: string }>> = {
  teal: { full: '#107c73', soft: '#d9f4ef' },
  indigo: { full: '#5f669f', soft: '#e7ecff' },
  amber: { full: '#8c622a', soft: '#f9ead8' },
  rose: { full: '#985562', soft: '#ffe5e9' },
  sky: { full: '#297497', soft: '#dbf1fd' },
  violet: { full: '#7c5d93', soft: '#f3e8fc' },
  slate: { full: '#626d7a', soft: '#e9edf2' },
};

/** The hue of each group of nodes. */
export const GROUP_HUES: Readonly<Record<Group, Hue>> = {
  messages: 'teal',
  logic: 'indigo',
  routing: 'amber',
  contact: 'rose',
  integration: 'sky',
  handlers: 'violet',
  end: 'slate',
};
