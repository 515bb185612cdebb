import { SlidersHorizontal, X } from 'lucide-react';
import type { Json } from '#runtime/index.ts';
import { useStudio } from '#src/app/hooks.ts';
import { Button } from '#src/ui/Button.tsx';
import { IconButton } from '#src/ui/IconButton.tsx';
import { Menu } from '#src/ui/Menu.tsx';
import { TextField } from '#src/ui/TextField.tsx';
import { expectWhatComes } from './acts.ts';
import { type Leaf, leavesOf, special } from './patterns.ts';
import { sayEffect, sayField, sayValue } from './sentences.ts';
import { expecting, type Place, withoutExpectations } from './step-edits.ts';
import { numbered, type StepProps, useChange } from './useChange.ts';
import { useVoice } from './useVoice.ts';
import { useWords } from './words/useWords.ts';

/** What a step is to lead to: effects in order, and how contacts stand. */
export function Expects({ scenario, step, number }: StepProps) {
  const t = useWords();
  const voice = useVoice();
  const studio = useStudio();
  const change = useChange({ scenario, number });
  const { expect } = step;
  if (!expect)
    return (
      <div className="scenarios-told">
        <span className="scenarios-when">{t('not-looked-at')}</span>
        <Button variant="quiet" onPress={() => expectWhatComes(studio, scenario, number)}>
          {t('expect-what-comes')}
        </Button>
      </div>
    );
  const { effects, contacts = {} } = expect;
  return (
    <div className="scenarios-expects">
      <div className="scenarios-told">
        <span className="scenarios-when">
          {t('expects')}
          {effects?.length === 0 ? ` ${t('expects-no-effects')}` : ''}
        </span>
        <Button variant="quiet" onPress={() => change(withoutExpectations(step))}>
          {t('remove-expectations')}
        </Button>
      </div>
      <ul className="scenarios-differences">
        {numbered(effects ?? []).map(({ key, number: effect, item }) => (
          <Expected
            key={`effect ${key}`}
            {...{ scenario, step, number }}
            place={{ effect }}
            pattern={item}
            what={sayEffect(item, voice)}
          />
        ))}
        {Object.entries(contacts).map(([id, pattern]) => (
          <Expected
            key={`contact ${id}`}
            {...{ scenario, step, number }}
            place={{ contact: id }}
            pattern={pattern}
            what={t('of-contact', { contact: id })}
          />
        ))}
      </ul>
    </div>
  );
}

interface ExpectedProps extends StepProps {
  place: Place;
  pattern: Json;
  what: string;
}

/** One thing that is expected; its parts are shown when it is opened. */
function Expected({ place, pattern, what, ...of }: ExpectedProps) {
  const t = useWords();
  const change = useChange(of);
  return (
    <li className="scenarios-expected">
      <details>
        <summary>{what}</summary>
        <ul className="scenarios-leaves">
          {leavesOf(pattern).map((leaf) => (
            <LeafLine key={leaf.path.join('.')} {...of} place={place} leaf={leaf} what={what} />
          ))}
        </ul>
      </details>
      <IconButton
        label={t('remove-effect', { what })}
        icon={X}
        onPress={() => change(expecting(of.step, place, [], undefined))}
      />
    </li>
  );
}

interface LeafProps extends StepProps {
  place: Place;
  leaf: Leaf;
  what: string;
}

/** What is expected of one part, and how exact. */
function LeafLine({ place, leaf: { path, value }, what, ...of }: LeafProps) {
  const t = useWords();
  const voice = useVoice();
  const change = useChange(of);
  const found = special(value);
  const name = sayField(path, voice) || what;
  const put = (next: Json | undefined, merge?: string) =>
    change(expecting(of.step, place, path, next), merge);
  return (
    <li className="scenarios-leaf">
      <span className="scenarios-field">{sayField(path, voice)}</span>
      {found?.name === '$like' ? (
        <TextField
          label={t('pattern-of', { field: name })}
          hideLabel
          value={String(found.of)}
          onChange={(text) => put({ $like: text }, path.join('.'))}
        />
      ) : (
        <span>{sayValue(value, String(path.at(-1) ?? ''), of.scenario.script, voice)}</span>
      )}
      <HowExact name={name} value={value} onChange={put} />
    </li>
  );
}

function HowExact({
  name,
  value,
  onChange,
}: {
  name: string;
  value: Json;
  onChange: (value: Json | undefined) => void;
}) {
  const t = useWords();
  const found = special(value);
  const text = found?.name === '$like' ? found.of : value;
  const items = [
    ...(found?.name === '$like'
      ? [{ id: 'exactly', label: t('exactly'), onAction: () => onChange(found.of) }]
      : []),
    ...(found === undefined && typeof text === 'string'
      ? [{ id: 'like', label: t('be-like'), onAction: () => onChange({ $like: text }) }]
      : []),
    ...(found?.name === '$any'
      ? []
      : [{ id: 'any', label: t('be-anything'), onAction: () => onChange({ $any: true }) }]),
    { id: 'out', label: t('leave-out'), onAction: () => onChange(undefined) },
  ];
  return <Menu label={t('how-exact', { field: name })} icon={SlidersHorizontal} items={items} />;
}
