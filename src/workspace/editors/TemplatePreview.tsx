import { useState } from 'react';
import type { OutMessageOf, Template, TemplateContent } from '#runtime/index.ts';
import { useSession, useWorkspace } from '#src/app/hooks.ts';
import { MessageView } from '#src/message/MessageView.tsx';
import { Badge, type Tone } from '#src/ui/Badge.tsx';
import { Select } from '#src/ui/Select.tsx';
import { labelsOf } from '../words/fields.ts';
import { useWords } from '../words/useWords.ts';

const STATUS_TONES: Partial<Record<TemplateContent['status'], Tone>> = {
  APPROVED: 'accent',
  REINSTATED: 'accent',
  REJECTED: 'danger',
  DISABLED: 'danger',
  PAUSED: 'warning',
  FLAGGED: 'warning',
};
const QUALITY_TONES: Readonly<Record<TemplateContent['quality'], Tone>> = {
  GREEN: 'accent',
  YELLOW: 'warning',
  RED: 'danger',
  UNKNOWN: 'neutral',
};

/** A template as customers get it, with its example values; and how its owner judges it. */
export function TemplatePreview({ id }: { id: string }) {
  const t = useWords();
  const { templates } = useWorkspace();
  const [wanted, setWanted] = useState('');
  const template = Object.hasOwn(templates, id) ? templates[id] : undefined;
  const languages = Object.keys(template?.languages ?? {});
  const language = languages.includes(wanted) ? wanted : languages[0];
  const content = language === undefined ? undefined : template?.languages[language];
  if (!template || !content || language === undefined) return null;
  const options = languages.map((one) => ({ id: one, label: one.toUpperCase() }));
  return (
    <fieldset className="workspace-editor">
      <legend className="ui-label">{t('preview')}</legend>
      <div className="workspace-line">
        {languages.length > 1 && (
          <Select
            label={t('preview-language')}
            hideLabel
            value={language}
            options={options}
            onChange={setWanted}
          />
        )}
        <Judged content={content} />
      </div>
      <div className="workspace-preview">
        <MessageView
          message={messageOf(template, language, content)}
          buttonKinds={content.buttons.map(({ kind }) => kind)}
        />
      </div>
    </fieldset>
  );
}

function Judged({ content: { status, quality } }: { content: TemplateContent }) {
  const labels = labelsOf(
    'templates',
    useSession((state) => state.uiLanguage),
  );
  const option = (path: string, value: string) => labels[path]?.options?.[value] ?? value;
  return (
    <>
      <Badge tone={STATUS_TONES[status] ?? 'neutral'}>{option('languages.status', status)}</Badge>
      <Badge tone={QUALITY_TONES[quality]}>
        {labels['languages.quality']!.label}: {option('languages.quality', quality)}
      </Badge>
    </>
  );
}

const PLACEHOLDER = /\{\{\s*(\w+)\s*\}\}/g;

/** The body with the examples in the places of its values; one without an example stays. */
function filled(body: string, examples: readonly string[]): string {
  const names = [...new Set([...body.matchAll(PLACEHOLDER)].map((match) => match[1]))];
  return body.replace(PLACEHOLDER, (whole, name: string) => examples[names.indexOf(name)] ?? whole);
}

const MEDIA = { image: 'image', video: 'video', gif: 'video', document: 'document' } as const;

function headerOf({ header }: TemplateContent): Pick<OutMessageOf<'template'>, 'header'> {
  const media = header && header.kind in MEDIA ? MEDIA[header.kind as keyof typeof MEDIA] : undefined;
  return media ? { header: { kind: 'media', media, url: '' } } : {};
}

function messageOf(template: Template, language: string, content: TemplateContent): OutMessageOf<'template'> {
  const { header, footer, body, examples, buttons } = content;
  return {
    kind: 'template',
    name: template.name,
    language,
    ...headerOf(content),
    parameters: [],
    buttons: [],
    text: filled(body, examples),
    shows: {
      ...(header?.kind === 'text' ? { header: header.text } : {}),
      ...(footer === undefined ? {} : { footer }),
      buttons: buttons.map((button) => ('text' in button ? button.text : undefined) ?? button.kind),
    },
  };
}
