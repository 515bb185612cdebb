import type { Meta, StoryObj } from '@storybook/react-vite';
import { X } from 'lucide-react';
import { useState } from 'react';
import { expect, fireEvent, userEvent, within } from 'storybook/test';
import { GROUPS } from '#runtime/index.ts';
import { Badge } from '#src/ui/Badge.tsx';
import { Button } from '#src/ui/Button.tsx';
import { EmptyState } from '#src/ui/EmptyState.tsx';
import { IconButton } from '#src/ui/IconButton.tsx';
import { NodeIcon } from '#src/ui/NodeIcon.tsx';
import { Notice } from '#src/ui/Notice.tsx';
import { Panel } from '#src/ui/Panel.tsx';
import { Picker } from '#src/ui/Picker.tsx';
import { Splitter } from '#src/ui/Splitter.tsx';
import { Tabs } from '#src/ui/Tabs.tsx';

export default { title: 'ui/Places' } satisfies Meta;

export const Titled: StoryObj = {
  render: () => (
    <div style={{ height: 240, width: 344 }}>
      <Panel title="Ask" actions={<IconButton label="Close" icon={X} />}>
        <EmptyState title="No variables" action={<Button>Add a variable</Button>}>
          A variable keeps what the customer answered.
        </EmptyState>
      </Panel>
    </div>
  ),
};

export const Badges: StoryObj = {
  render: () => (
    <div style={{ display: 'flex', gap: 8 }}>
      <Badge tone="danger">3</Badge>
      <Badge tone="warning">1</Badge>
      <Badge tone="neutral">draft</Badge>
      <Badge tone="accent">new</Badge>
      {GROUPS.map((group) => (
        <NodeIcon key={group} group={group} url={undefined} />
      ))}
    </div>
  ),
};

const lines = ['“nodes.ask.params” is not written as it should be.', 'Check the file, or open another one.'];

export const Notices: StoryObj = {
  render: () => (
    <div style={{ display: 'grid', gap: 8 }}>
      {(['danger', 'warning', 'neutral'] as const).map((tone) => (
        <Notice
          key={tone}
          tone={tone}
          title="This file cannot be opened"
          lines={lines}
          onClose={() => {}}
          closeLabel="Close this message"
        />
      ))}
    </div>
  ),
};

function Drawer() {
  const [tab, setTab] = useState('problems');
  const [height, setHeight] = useState(160);
  const tabs = [
    {
      id: 'problems',
      label: 'Problems',
      badge: <Badge tone="danger">2</Badge>,
      content: <p>Two problems</p>,
    },
    { id: 'text', label: 'Text', content: <p>The text</p> },
  ];
  return (
    <div style={{ display: 'flex', flexDirection: 'column', height }}>
      <Splitter label="Height" value={height} min={120} max={400} onChange={setHeight} />
      <Tabs label="Drawer" tabs={tabs} selected={tab} onSelect={setTab} />
    </div>
  );
}

export const Resizing: StoryObj = {
  render: () => <Drawer />,
  async play({ canvasElement }) {
    const place = within(canvasElement);
    const splitter = place.getByRole('separator', { name: 'Height' });
    splitter.focus();
    await userEvent.keyboard('{ArrowUp}');
    await expect(splitter).toHaveAttribute('aria-valuenow', '180');
    await userEvent.keyboard('{Home}');
    await fireEvent.keyDown(splitter, { key: 'ArrowDown' });
    await expect(splitter).toHaveAttribute('aria-valuenow', '120');
    await userEvent.click(place.getByRole('tab', { name: 'Text' }));
    await expect(place.getByRole('tabpanel')).toHaveTextContent('The text');
  },
};

const targets = [
  { id: 'a', label: 'Étape de question', description: 'Ask' },
  { id: 'b', label: 'Done', description: 'End' },
];

function Choosing() {
  const [picked, setPicked] = useState('');
  return (
    <>
      <p>{picked || 'nothing'}</p>
      {!picked && (
        <Picker
          label="Connect “Open” to"
          search="Search nodes"
          at={{ x: 40, y: 80 }}
          options={targets}
          onPick={setPicked}
          onClose={() => {}}
        />
      )}
    </>
  );
}

export const PickingByKeyboard: StoryObj = {
  render: () => <Choosing />,
  async play({ canvasElement }) {
    const page = within(canvasElement.ownerDocument.body);
    await page.findByRole('listbox', { name: 'Connect “Open” to' });
    await userEvent.keyboard('etape{Enter}');
    await expect(await within(canvasElement).findByText('a')).toBeVisible();
  },
};
