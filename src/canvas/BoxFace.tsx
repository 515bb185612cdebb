import { ChevronRight } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { FlowGroup } from '#runtime/index.ts';
import { foldGroups } from '#src/app/annotating.ts';
import { useStudio } from '#src/app/hooks.ts';
import { iconProps } from '#src/ui/icon.ts';
import type { Detail } from './detail.ts';
import { GroupTitle } from './GroupTitle.tsx';
import type { NodeProblems } from './marks.ts';
import type { Lit } from './nodes.ts';
import { ProblemBadge } from './ProblemBadge.tsx';
import './frame.css';

interface BoxFaceProps {
  id: string;
  group: FlowGroup;
  problems: NodeProblems | null;
  lit: Lit;
  isSelected: boolean;
  detail: Detail;
}

/** A folded group: what it is called, how much is in it, and what is wrong or going on there. */
export function BoxFace({ id, group, problems, lit, isSelected, detail }: BoxFaceProps) {
  const t = useTranslations('canvas');
  const studio = useStudio();
  const title = group.title || t('untitled');
  const count = group.nodes.length;
  return (
    <div
      className="canvas-box"
      data-hue={group.hue}
      data-detail={detail}
      data-selected={isSelected}
      data-lit={lit}
      data-problem={problems?.severity}
    >
      <div className="canvas-box-head">
        <button
          type="button"
          className="canvas-fold nodrag nopan"
          tabIndex={-1}
          aria-label={t('unfold-group', { title })}
          title={t('unfold-group', { title })}
          onClick={() => foldGroups(studio, [id], false)}
        >
          <ChevronRight {...iconProps} size={14} />
        </button>
        <GroupTitle id={id} title={group.title} />
        {problems && <ProblemBadge problems={problems} />}
      </div>
      <p className="canvas-box-count">
        <span aria-hidden="true" className="canvas-box-number">
          {count}
        </span>
        <span className="canvas-box-words">{t('nodes-in', { count })}</span>
      </p>
    </div>
  );
}
