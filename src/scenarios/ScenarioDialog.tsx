import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Form } from 'react-aria-components';
import type { Scenario } from '#runtime/index.ts';
import { SCENARIO_NAME_MAX, SCENARIO_TAGS_MAX } from '#runtime/scenario.ts';
import type { ScenarioDialog as Kind } from '#src/app/dialog.ts';
import { useStudio } from '#src/app/hooks.ts';
import type { Recorded } from '#src/app/recorded.ts';
import type { Studio } from '#src/app/studio.ts';
import { scenariosOf } from '#src/document/edits/scenarios.ts';
import { Button } from '#src/ui/Button.tsx';
import { Dialog } from '#src/ui/Dialog.tsx';
import { IconButton } from '#src/ui/IconButton.tsx';
import { TextField } from '#src/ui/TextField.tsx';
import { type Facts, keepRecorded, setFacts, show } from './acts.ts';
import { nameFor } from './naming.ts';
import { useWords } from './words/useWords.ts';
import './dialog.css';

interface Props {
  dialog: Kind;
  onClose: () => void;
}

/** Asks what a scenario is to be called: one that is to be kept, or one that is there. Default export, for lazy loading. */
export default function ScenarioDialog({ dialog, onClose }: Props) {
  const studio = useStudio();
  const [about] = useState(() => aboutOf(studio, dialog));
  if (!about) return null;
  return <FactsForm about={about} onClose={onClose} />;
}

interface About {
  recorded?: Recorded;
  scenario?: Scenario;
  facts: Facts;
}

function aboutOf(studio: Studio, dialog: Kind): About | undefined {
  const { recorded, scenario: id } = studio.session.getState();
  if (dialog === 'keep-scenario')
    return recorded
      ? { recorded, facts: { name: nameFor(studio, recorded), folder: '', tags: [] } }
      : undefined;
  const scenario = id === null ? undefined : scenariosOf(studio.document.getState().project)[id];
  if (!scenario) return undefined;
  const { name, folder = '', tags } = scenario;
  return { scenario, facts: { name, folder, tags } };
}

const tagsIn = (text: string): string[] =>
  [...new Set(text.split(',').map((tag) => tag.trim().replace(/^#/, '').slice(0, TAG_MAX)))]
    .filter(Boolean)
    .slice(0, SCENARIO_TAGS_MAX);
const TAG_MAX = 40;
const FOLDER_MAX = 200;

function FactsForm({ about, onClose }: { about: About; onClose: () => void }) {
  const t = useWords();
  const studio = useStudio();
  const [name, setName] = useState(about.facts.name);
  const [folder, setFolder] = useState(about.facts.folder);
  const [tags, setTags] = useState(about.facts.tags.join(', '));
  const field = useRef<HTMLInputElement>(null);
  // A name that was made up is typed over at once.
  useEffect(() => field.current?.select(), []);
  const title = t(about.recorded ? 'keep-title' : 'facts-title');
  const isNamed = name.trim() !== '';
  const submit = () => {
    const facts = { name: name.trim(), folder: folder.trim(), tags: tagsIn(tags) };
    if (about.recorded) keepAndTell(studio, about.recorded, facts, t);
    else if (about.scenario) setFacts(studio, about.scenario, facts);
    onClose();
  };
  return (
    <Dialog label={title} onClose={onClose}>
      <div className="scenarios-dialog-head">
        <h2>{title}</h2>
        <IconButton label={t('close')} icon={X} onPress={onClose} />
      </div>
      <Form
        className="scenarios-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (isNamed) submit();
        }}
      >
        <TextField
          label={t('name')}
          value={name}
          onChange={setName}
          maxLength={SCENARIO_NAME_MAX}
          inputRef={field}
        />
        <TextField
          label={t('folder')}
          value={folder}
          onChange={setFolder}
          maxLength={FOLDER_MAX}
          help={t('folder-help')}
        />
        <TextField label={t('tags')} value={tags} onChange={setTags} help={t('tags-help')} />
        {about.recorded && <p className="ui-help">{t('keep-help')}</p>}
        <div className="scenarios-buttons">
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button type="submit" variant="primary" isDisabled={!isNamed}>
            {t(about.recorded ? 'keep' : 'apply')}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}

function keepAndTell(studio: Studio, recorded: Recorded, facts: Facts, t: ReturnType<typeof useWords>): void {
  const { set } = studio.session.getState();
  const id = keepRecorded(studio, recorded, facts);
  set({
    notice: {
      title: t('kept', { name: facts.name }),
      lines: [t('kept-help')],
      tone: 'neutral',
      actions: [{ label: t('show'), run: () => show(studio, id) }],
    },
  });
}
