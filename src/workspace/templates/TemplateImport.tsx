import { FolderOpen, X } from 'lucide-react';
import { useMemo, useState } from 'react';
import { type Json, type Problem, readJson, type Template } from '#runtime/index.ts';
import { useStudio, useWorkspace } from '#src/app/hooks.ts';
import type { Studio } from '#src/app/studio.ts';
import { Button } from '#src/ui/Button.tsx';
import { IconButton } from '#src/ui/IconButton.tsx';
import { Panel } from '#src/ui/Panel.tsx';
import { Switch } from '#src/ui/Switch.tsx';
import { pickFiles, textOfFile } from '../files.ts';
import { roomOf } from '../room.ts';
import { useWords } from '../words/useWords.ts';
import { ImportList } from './ImportList.tsx';
import { type Planned, planImport, pointsWithTemplates, readTemplates } from './plan.ts';

/** A file of the channel's owner, or why it is none. */
interface Read {
  name: string;
  problems: readonly Problem[];
  body?: Json;
}

/** Templates from files: shown first, with what becomes of each, and taken over as one change. */
export function TemplateImport() {
  const t = useWords();
  const studio = useStudio();
  const workspace = useWorkspace();
  const able = pointsWithTemplates(workspace, studio.channels);
  const [chosen, setChosen] = useState<readonly string[]>(able);
  const [files, setFiles] = useState<readonly Read[]>([]);
  const { channels } = studio;
  const imported = useMemo(() => {
    const whole = files.flatMap(({ name, body }) => (body === undefined ? [] : [{ name, body }]));
    return readTemplates(whole, chosen, workspace, channels);
  }, [files, chosen, workspace, channels]);
  const read = imported.flatMap(({ templates }) => Object.values<Template>(templates));
  const planned = planImport(workspace, read);
  const wanted = planned.filter(({ state }) => state !== 'same');
  const close = () => roomOf(studio).getState().set({ importing: false });
  return (
    <aside className="workspace-panel">
      <Panel title={t('template-title')} actions={<IconButton label={t('close')} icon={X} onPress={close} />}>
        <div className="workspace-form">
          <Points able={able} chosen={chosen} onChange={setChosen} />
          <Button icon={FolderOpen} isDisabled={chosen.length === 0} onPress={() => choose(studio, setFiles)}>
            {t('template-choose')}
          </Button>
          {files.length > 0 && (
            <ImportList planned={planned} read={read} files={[...files.map(refused), ...imported]} />
          )}
          {wanted.length > 0 && (
            <Button variant="primary" onPress={() => apply(studio, wanted)}>
              {t('template-apply', { count: wanted.length })}
            </Button>
          )}
        </div>
      </Panel>
    </aside>
  );
}

const refused = ({ name, problems }: Read) => ({ file: name, problems: [...problems], ignored: [] });

interface PointsProps {
  able: readonly string[];
  chosen: readonly string[];
  onChange(chosen: readonly string[]): void;
}

function Points({ able, chosen, onChange }: PointsProps) {
  const t = useWords();
  const { pointsOfContact } = useWorkspace();
  return (
    <fieldset className="workspace-editor">
      <legend className="ui-label">{t('template-for')}</legend>
      {able.length === 0 && <p className="workspace-muted">{t('needs-point')}</p>}
      {able.map((id) => (
        <Switch
          key={id}
          label={pointsOfContact[id]?.name ?? id}
          isSelected={chosen.includes(id)}
          onChange={(isOn) => onChange(able.filter((one) => (one === id ? isOn : chosen.includes(one))))}
        />
      ))}
    </fieldset>
  );
}

function choose(studio: Studio, onRead: (files: readonly Read[]) => void): void {
  const read = async (file: File): Promise<Read> => {
    const text = await textOfFile(file);
    const json = text.value === undefined ? text : readJson(text.value);
    const { name } = file;
    return json.problems ? { name, problems: json.problems } : { name, body: json.value, problems: [] };
  };
  pickFiles(true)
    .then((files) => Promise.all(files.map(read)))
    .then((files) => files.length > 0 && onRead(files))
    .catch((thrown: unknown) => {
      studio.session.getState().set({ notice: { title: String(thrown), lines: [] } });
    });
}

function apply(studio: Studio, planned: readonly Planned[]): void {
  const label = { key: 'workspace.change-templates', params: { count: planned.length } };
  studio.document.getState().change(label, ({ workspace }) => {
    for (const { id, template } of planned) workspace.templates[id] = template;
  });
  roomOf(studio).getState().set({ importing: false });
}
