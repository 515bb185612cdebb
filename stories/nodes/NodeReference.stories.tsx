import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { nodes } from '#nodes/index.ts';
import { UI_LANGUAGES, type UiLanguage } from '#runtime/index.ts';
import { NodeReference } from './NodeReference.tsx';
import '#src/ui/tokens.css';
import '#src/ui/base.css';

interface Args {
  /** A node type, or all of them. */
  type: string;
  language: UiLanguage;
}

const ALL = 'all';

function Reference({ type, language }: Args) {
  const shown = [...nodes.values()].filter((definition) => type === ALL || definition.type === type);
  return (
    <main>
      {shown.map((definition) => (
        <NodeReference key={definition.type} definition={definition} language={language} />
      ))}
    </main>
  );
}

const meta = {
  title: 'Nodes/Reference',
  component: Reference,
  args: { type: ALL, language: 'en' },
  argTypes: {
    type: { control: 'select', options: [ALL, ...nodes.keys()] },
    language: { control: 'radio', options: UI_LANGUAGES },
  },
  parameters: { a11y: { test: 'error' } },
  play: async ({ canvasElement, args: { type } }) => {
    const wanted = type === ALL ? nodes.size : 1;
    await expect(within(canvasElement).getAllByRole('article')).toHaveLength(wanted);
  },
} satisfies Meta<typeof Reference>;

export default meta;
type Story = StoryObj<typeof meta>;

export const English: Story = {};
export const Dutch: Story = { args: { language: 'nl' } };
export const French: Story = { args: { language: 'fr' } };
export const OneType: Story = { args: { type: 'ask' } };
