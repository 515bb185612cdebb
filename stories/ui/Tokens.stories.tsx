import type { Meta, StoryObj } from '@storybook/react-vite';
import { useLayoutEffect, useRef, useState } from 'react';
import { expect } from 'storybook/test';
import { contrast } from './contrast.ts';
import './tokens.css';

/** What is drawn with a token, what it lies on, and how far the two must be apart: text 4.5, shapes 3, lines nothing. */
const COLOURS = [
  ['--text', '--surface', 4.5],
  ['--text-muted', '--surface', 4.5],
  ['--text-dim', '--surface', 4.5],
  ['--text', '--surface-canvas', 4.5],
  ['--text', '--surface-raised', 4.5],
  ['--text', '--surface-hover', 4.5],
  ['--text', '--surface-pressed', 4.5],
  ['--line', '--surface', 1],
  ['--line-control', '--surface', 3],
  ['--edge', '--surface-canvas', 3],
  ['--accent', '--surface', 3],
  ['--accent-text', '--accent-soft', 4.5],
  ['--on-accent', '--accent', 4.5],
  ['--danger', '--surface', 3],
  ['--danger-text', '--danger-soft', 4.5],
  ['--on-danger', '--danger', 4.5],
  ['--warning', '--surface', 3],
  ['--warning-text', '--warning-soft', 4.5],
  ['--added', '--surface', 4.5],
  ['--removed', '--surface', 4.5],
  ['--changed', '--surface', 4.5],
  ['--moved', '--surface', 4.5],
] as const;

const GROUPS = ['messages', 'logic', 'routing', 'contact', 'integration', 'handlers', 'end'];
const SPACES = [
  '--space-1',
  '--space-2',
  '--space-3',
  '--space-4',
  '--space-6',
  '--control',
  '--hit',
  '--bar',
];
const TEXTS = ['--text-label', '--text-base', '--text-title'];
const RADII = ['--radius-small', '--radius'];

interface Pair {
  name: string;
  ink: string;
  ground: string;
  least: number;
  /** The group of nodes whose hue it is. */
  group?: string;
}

/** A colour on what it lies on, with how far they are apart as they are on the screen. */
function Swatch({ name, ink, ground, least, group }: Pair) {
  const shown = useRef<HTMLDivElement>(null);
  const [ratio, setRatio] = useState(0);
  useLayoutEffect(() => {
    if (!shown.current) return;
    const { color, backgroundColor } = getComputedStyle(shown.current);
    setRatio(contrast(color, backgroundColor));
  });
  return (
    <li data-ratio={ratio} data-least={least} data-name={`${name} on ${ground}`} data-group={group}>
      <div
        ref={shown}
        className="tokens-swatch"
        style={{ color: `var(${ink})`, background: `var(${ground})` }}
      >
        <span aria-hidden="true">{least >= 4.5 ? 'Aa' : '■ ─'}</span>
      </div>
      <p>
        <code>{name}</code>
        {ratio.toFixed(1)}
      </p>
    </li>
  );
}

function Tokens() {
  return (
    <main className="tokens">
      <section>
        <h2>Colours</h2>
        <ul>
          {COLOURS.map(([ink, ground, least]) => (
            <Swatch key={ink + ground} name={ink} ink={ink} ground={ground} least={least} />
          ))}
        </ul>
      </section>
      <section>
        <h2>Groups of nodes</h2>
        <ul>
          {GROUPS.map((group) => (
            <Swatch key={group} name={group} ink="--group" ground="--group-soft" least={3} group={group} />
          ))}
        </ul>
      </section>
      <section>
        <h2>Spacing</h2>
        <ul>
          {SPACES.map((name) => (
            <li key={name}>
              <div className="tokens-bar" style={{ width: `var(${name})` }} />
              <code>{name}</code>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>Type</h2>
        {TEXTS.map((name) => (
          <p key={name} style={{ fontSize: `var(${name})` }}>
            Where can we help? 0123456789 <code>{name}</code>
          </p>
        ))}
      </section>
      <section>
        <h2>Corners</h2>
        <ul>
          {RADII.map((name) => (
            <li key={name}>
              <div className="tokens-swatch" style={{ borderRadius: `var(${name})` }}>
                <code>{name}</code>
              </div>
            </li>
          ))}
        </ul>
      </section>
    </main>
  );
}

const meta = { title: 'ui/Tokens', component: Tokens, parameters: { layout: 'fullscreen' } } satisfies Meta<
  typeof Tokens
>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Every pair is as far apart as what it is used for asks. `more`: as high contrast asks. */
const holds =
  (more: number): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const pairs = [...canvasElement.querySelectorAll<HTMLElement>('[data-ratio]')];
    await expect(pairs.length).toBeGreaterThan(COLOURS.length);
    const weak = pairs.flatMap(({ dataset }) => {
      const least = Number(dataset['least']) * (Number(dataset['least']) > 1 ? more : 1);
      return Number(dataset['ratio']) < least ? [`${dataset['name']}: ${dataset['ratio']}`] : [];
    });
    await expect(weak).toEqual([]);
  };

/** From 4.5 to 7 for text, and from 3 to 4.5 for shapes. */
const HIGH = 1.5;

export const Light: Story = { globals: { scheme: 'light' }, play: holds(1) };
export const Dark: Story = { globals: { scheme: 'dark' }, play: holds(1) };
export const LightHighContrast: Story = {
  globals: { scheme: 'light', contrast: 'more' },
  play: holds(HIGH),
};
export const DarkHighContrast: Story = {
  globals: { scheme: 'dark', contrast: 'more', density: 'compact' },
  play: holds(HIGH),
};
