import { useTranslations } from 'use-intl';
import type { Mark } from '#src/app/compared.ts';
import { SIGNS } from '#src/app/marks.ts';
import { iconProps } from '#src/ui/icon.ts';
import './compared.css';

/** What became of a node, by a sign in its corner that is there at any distance. */
export function ChangeMark({ mark }: { mark: Mark }) {
  const t = useTranslations('changes');
  const Sign = SIGNS[mark];
  return (
    <span className="canvas-change-mark" data-change={mark} title={t(mark)}>
      <Sign {...iconProps} size={12} />
      <span className="ui-hidden">{t(mark)}</span>
    </span>
  );
}
