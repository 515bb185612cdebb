import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { CannedAnswer, ScenarioSetting } from '#runtime/index.ts';
import { useStudio } from '#src/app/hooks.ts';
import { IconButton } from '#src/ui/IconButton.tsx';
import { Menu } from '#src/ui/Menu.tsx';
import { AnswerForm } from './AnswerForm.tsx';
import { askingIn, failure, slow } from './answers.ts';
import type { Scene } from './scene.ts';
import { useNodeName } from './useNodeName.ts';
import { useSimulator } from './useSimulator.ts';

interface AnswersProps {
  scene: Scene;
  setting: ScenarioSetting;
}

/** What other systems answer: the first that fits a request counts. */
export function Answers({ scene, setting }: AnswersProps) {
  const t = useTranslations('stage');
  const change = useSimulator((state) => state.change);
  const [edited, setEdited] = useState<number | null>(null);
  const { answers } = setting;
  const keep = (next: readonly CannedAnswer[]) => {
    setEdited(null);
    change({ ...setting, answers: [...next] });
  };
  return (
    <>
      <p className="sim-aside">{t(answers.length > 0 ? 'answers-order' : 'answers-none')}</p>
      <ul className="sim-answers">
        {keyed(answers).map(({ key, answer, index }) => (
          <li key={key}>
            <Row
              answer={answer}
              onEdit={() => setEdited(index)}
              onRemove={() => keep(answers.filter((one) => one !== answer))}
            />
            {edited === index && (
              <AnswerForm
                answer={answer}
                onSave={(next) => keep(answers.with(index, next))}
                onCancel={() => setEdited(null)}
              />
            )}
          </li>
        ))}
      </ul>
      <Adding scene={scene} onAdd={(answer) => keep([...answers, answer])} />
    </>
  );
}

/** Answers have no ids: two of the same are the first and the second. */
function keyed(answers: readonly CannedAnswer[]) {
  const times = new Map<string, number>();
  return answers.map((answer, index) => {
    const text = JSON.stringify(answer);
    const time = (times.get(text) ?? 0) + 1;
    times.set(text, time);
    return { key: `${text} ${time}`, answer, index };
  });
}

/** A menu for each node that asks another system, and one for any request. */
function Adding({ scene, onAdd }: { scene: Scene; onAdd: (answer: CannedAnswer) => void }) {
  const t = useTranslations('stage');
  const { nodes } = useStudio();
  const nameOf = useNodeName();
  const asking = askingIn(scene.flow, nodes, scene.workspace);
  const ways = (success: CannedAnswer) => [
    { id: 'success', label: t('success'), onAction: () => onAdd(success) },
    { id: 'failure', label: t('failure'), onAction: () => onAdd(failure(success.request)) },
    { id: 'slow', label: t('slow'), onAction: () => onAdd(slow(success.request)) },
  ];
  return (
    <div className="sim-adding">
      {asking.map(({ node, success }) => (
        <Menu key={node} label={t('add-for', { node: nameOf(node) })} items={ways(success)} />
      ))}
      <Menu label={t('add-answer')} items={ways({ request: {}, after: 0, status: 200 })} />
    </div>
  );
}

interface RowProps {
  answer: CannedAnswer;
  onEdit: () => void;
  onRemove: () => void;
}

function Row({ answer, onEdit, onRemove }: RowProps) {
  const t = useTranslations('stage');
  const nameOf = useNodeName();
  const { request, after, status, error } = answer;
  const asked = [request.method, request.url, request.node === undefined ? undefined : nameOf(request.node)];
  const what = error ? t(`error-${error}`) : t('with-status', { status: status ?? 200 });
  return (
    <div className="sim-answer">
      <span className="sim-answer-what">
        <strong>{asked.filter(Boolean).join(' ') || t('any-request')}</strong>
        <span>{t('answer-said', { what, after })}</span>
      </span>
      <IconButton label={t('edit')} icon={Pencil} onPress={onEdit} />
      <IconButton label={t('remove')} icon={Trash2} onPress={onRemove} />
    </div>
  );
}
