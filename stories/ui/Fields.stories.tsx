import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { LaterSelect } from '#src/ui/LaterSelect.tsx';
import { NumberField } from '#src/ui/NumberField.tsx';
import { SearchField } from '#src/ui/SearchField.tsx';
import { Select } from '#src/ui/Select.tsx';
import { Switch } from '#src/ui/Switch.tsx';
import { TextField } from '#src/ui/TextField.tsx';

export default { title: 'ui/Fields' } satisfies Meta;

const skills = [
  { id: 'repairs_nl', label: 'repairs_nl', description: 'Repairs, in Dutch' },
  { id: 'sales_fr', label: 'sales_fr' },
];

/** The fields of a small form; `error` marks each of them. */
function Form({ error }: { error?: string }) {
  const [title, setTitle] = useState('Ask for a repair');
  const [when, setWhen] = useState('vars.topic == "repair"');
  const [priority, setPriority] = useState<number | undefined>(5);
  const [skill, setSkill] = useState('repairs_nl');
  const [isOn, setOn] = useState(true);
  const [query, setQuery] = useState('menu');
  return (
    <form style={{ display: 'grid', gap: 12, width: 312 }}>
      <SearchField label="Search nodes" value={query} onChange={setQuery} />
      <TextField label="Title" value={title} onChange={setTitle} help="Only you see this." error={error} />
      <TextField label="Condition" value={when} onChange={setWhen} mono multiline rows={2} error={error} />
      <NumberField
        label="Priority"
        value={priority}
        onChange={setPriority}
        min={0}
        max={1000}
        error={error}
      />
      <NumberField label="Per minute" value={undefined} onChange={setPriority} unit="points" />
      <Select label="Skill" value={skill} onChange={setSkill} options={skills} error={error} />
      <Select label="Hours" value={null} onChange={setSkill} options={skills} placeholder="Choose hours" />
      <Switch label="In a panel" isSelected={isOn} onChange={setOn} />
    </form>
  );
}

export const Filled: StoryObj = { render: () => <Form /> };
export const WithErrors: StoryObj = { render: () => <Form error="Fill this in, or remove the step." /> };

export const Choosing: StoryObj = {
  render: () => <Form />,
  async play({ canvasElement }) {
    const form = within(canvasElement);
    await userEvent.click(form.getByRole('button', { name: /Skill/ }));
    const page = within(canvasElement.ownerDocument.body);
    await userEvent.click(await page.findByRole('option', { name: /sales_fr/ }));
    await expect(form.getByRole('button', { name: /Skill/ })).toHaveTextContent('sales_fr');
  },
};

function Choice() {
  const [skill, setSkill] = useState('repairs_nl');
  return <LaterSelect label="Skill" value={skill} onChange={setSkill} options={skills} />;
}

/** The list is loaded when it is opened; the button has the keyboard again afterwards, whatever was chosen. */
export const ChoosingLater: StoryObj = {
  render: () => <Choice />,
  async play({ canvasElement }) {
    const button = within(canvasElement).getByRole('button', { name: 'repairs_nl Skill' });
    const page = within(canvasElement.ownerDocument.body);
    button.focus();
    await userEvent.keyboard('{ArrowDown}');
    await waitFor(() => expect(page.getByRole('option', { name: /repairs_nl/ })).toHaveFocus());
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(button).toHaveFocus());
    await expect(button).toHaveAccessibleName('repairs_nl Skill');
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(page.getByRole('option', { name: /repairs_nl/ })).toHaveFocus());
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await waitFor(() => expect(button).toHaveFocus());
    await expect(button).toHaveAccessibleName('sales_fr Skill');
    await userEvent.click(button);
    await userEvent.click(await page.findByRole('option', { name: 'sales_fr', selected: true }));
    await waitFor(() => expect(button).toHaveFocus());
    await expect(button).toHaveAccessibleName('sales_fr Skill');
  },
};
