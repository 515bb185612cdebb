import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Select } from '#src/ui/Select.tsx';
import type { Answer } from './api.ts';

/** An agent of the host's workspace. */
export interface SomeAgent {
  id: string;
  name: string;
}

interface ChooseProps {
  agent: string | null;
  onChoose: (agent: string) => void;
  ask: (path: string) => Promise<Answer<{ agents: readonly SomeAgent[] }>>;
}

/** Whose desk an administrator has. */
export function ChooseAgent({ agent, onChoose, ask }: ChooseProps) {
  const t = useTranslations('live-desk');
  const [agents, setAgents] = useState<readonly SomeAgent[]>([]);
  useEffect(() => {
    let isHere = true;
    void ask('agents').then(({ value }) => isHere && value && setAgents(value.agents));
    return () => {
      isHere = false;
    };
  }, [ask]);
  const options = agents.map(({ id, name }) => ({ id, label: name }));
  return (
    <Select
      label={t('agent')}
      hideLabel
      value={agent}
      options={options}
      placeholder={t('choose')}
      onChange={onChoose}
    />
  );
}
