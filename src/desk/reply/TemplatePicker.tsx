import { LayoutTemplate } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { DeskTemplate, OutMessage } from '#runtime/index.ts';
import { iconProps } from '#src/ui/icon.ts';
import { Pop } from '../handover/Pop.tsx';
import { SearchList } from '../handover/SearchList.tsx';
import { TemplateForm } from './TemplateForm.tsx';

interface TemplatePickerProps {
  templates: readonly DeskTemplate[];
  /** Nothing else can be sent. */
  isOnlyWay: boolean;
  onSend: (message: OutMessage) => void;
}

/** A template to find, fill in and send. */
export function TemplatePicker({ templates, isOnlyWay, onSend }: TemplatePickerProps) {
  const t = useTranslations('conversation');
  const trigger = (
    <Button className={`ui-button ${isOnlyWay ? 'ui-button-primary' : ''}`}>
      <LayoutTemplate {...iconProps} />
      {t(isOnlyWay ? 'template-choose' : 'template')}
    </Button>
  );
  return (
    <Pop trigger={trigger} title={t('template')}>
      {(close) => (
        <Choosing
          templates={templates}
          onSend={(message) => {
            onSend(message);
            close();
          }}
        />
      )}
    </Pop>
  );
}

function Choosing({ templates, onSend }: Omit<TemplatePickerProps, 'isOnlyWay'>) {
  const t = useTranslations('conversation');
  const [id, setId] = useState<string | null>(null);
  const chosen = templates.find((one) => one.id === id);
  if (chosen) return <TemplateForm template={chosen} onBack={() => setId(null)} onSend={onSend} />;
  return (
    <SearchList
      label={t('template')}
      search={t('template-search')}
      rows={templates.map((one) => ({ id: one.id, label: one.name, description: one.body }))}
      chosen={null}
      onChoose={setId}
      empty={t('template-missing')}
      nothingFound={t('template-none')}
      isFirst
    />
  );
}
