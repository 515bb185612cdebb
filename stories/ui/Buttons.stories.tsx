import type { Meta, StoryObj } from '@storybook/react-vite';
import { Copy, Plus, Trash2, Undo2 } from 'lucide-react';
import { expect, fn, userEvent, within } from 'storybook/test';
import { Button } from '#src/ui/Button.tsx';
import { IconButton } from '#src/ui/IconButton.tsx';
import { Menu } from '#src/ui/Menu.tsx';

export default { title: 'ui/Buttons', component: Button } satisfies Meta<typeof Button>;
type Story = StoryObj<typeof Button>;

export const Variants: Story = {
  render: () => (
    <div style={{ display: 'flex', gap: 8 }}>
      <Button variant="primary">Publish</Button>
      <Button icon={Plus}>Add skill</Button>
      <Button variant="quiet">Cancel</Button>
      <Button variant="danger" icon={Trash2}>
        Delete
      </Button>
      <Button isDisabled>Publish</Button>
    </div>
  ),
};

export const Icons: Story = {
  render: () => (
    <div style={{ display: 'flex', gap: 8 }}>
      <IconButton label="Undo" icon={Undo2} shortcut="Ctrl+Z" />
      <IconButton label="Copy" icon={Copy} isSelected />
      <IconButton label="Delete" icon={Trash2} isDisabled />
    </div>
  ),
};

const act = fn();

export const OpenMenu: StoryObj = {
  render: () => (
    <Menu
      label="File"
      items={[
        { id: 'copy', label: 'Copy', icon: Copy, shortcut: 'Ctrl+C', onAction: act },
        { id: 'delete', label: 'Delete', icon: Trash2, onAction: act, isDisabled: true },
      ]}
    />
  ),
  async play({ canvasElement }) {
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'File' }));
    const page = within(canvasElement.ownerDocument.body);
    await userEvent.click(await page.findByRole('menuitem', { name: /Copy/ }));
    await expect(act).toHaveBeenCalledOnce();
  },
};
