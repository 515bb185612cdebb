import { useTranslations } from 'use-intl';
import { GROUP_TITLE_MAX } from '#runtime/index.ts';
import { useSession, useStudio } from '#src/app/hooks.ts';
import { changeFlow } from '#src/app/studio.ts';
import { setGroup } from '#src/document/edits/groups.ts';
import { useLeaveWriting } from './useLeaveWriting.ts';

interface GroupTitleProps {
  id: string;
  title: string;
}

/** A group's title on the canvas, in place of which it is written. */
export function GroupTitle({ id, title }: GroupTitleProps) {
  const t = useTranslations('canvas');
  const isWriting = useSession(({ writing }) => writing?.kind === 'group' && writing.id === id);
  if (isWriting) return <TitleField id={id} title={title} />;
  return <span className="canvas-group-title">{title || t('untitled')}</span>;
}

function TitleField({ id, title }: GroupTitleProps) {
  const t = useTranslations('canvas');
  const studio = useStudio();
  const leave = useLeaveWriting<HTMLInputElement>('group', id);
  const write = (value: string) =>
    changeFlow(
      studio,
      { key: 'canvas.change-group-title' },
      (flow) => setGroup(flow, id, { title: value }),
      `group ${id} title`,
    );
  return (
    <input
      className="canvas-group-title nodrag nopan"
      aria-label={t('group-title')}
      placeholder={t('untitled')}
      maxLength={GROUP_TITLE_MAX}
      value={title}
      onChange={({ currentTarget: { value } }) => write(value)}
      {...leave}
    />
  );
}
