import { ChevronDown } from 'lucide-react';
import { memo } from 'react';
import { type NodeProps, useStore } from 'reactflow';
import { useTranslations } from 'use-intl';
import { foldGroups } from '#src/app/annotating.ts';
import { useStudio } from '#src/app/hooks.ts';
import { iconProps } from '#src/ui/icon.ts';
import type { FrameNode } from './annotations.ts';
import { detailOf } from './detail.ts';
import { GroupTitle } from './GroupTitle.tsx';
import { groupKey } from './keys.ts';
import { pick } from './picking.ts';
import './frame.css';

/** The frame around a group. By its bar it is taken as a whole. */
export const FrameView = memo(function FrameView({ data: { id, group }, selected }: NodeProps<FrameNode>) {
  const t = useTranslations('canvas');
  const studio = useStudio();
  const detail = useStore(detailOf);
  const title = group.title || t('untitled');
  return (
    <div className="canvas-frame" data-hue={group.hue} data-detail={detail} data-selected={selected}>
      <div
        className="canvas-frame-bar"
        onPointerDown={({ button }) => {
          if (button === 0 && !selected) pick(studio, [groupKey(id)]);
        }}
      >
        <button
          type="button"
          className="canvas-fold nodrag nopan"
          tabIndex={-1}
          aria-label={t('fold-group', { title })}
          title={t('fold-group', { title })}
          onClick={() => foldGroups(studio, [id], true)}
        >
          <ChevronDown {...iconProps} size={14} />
        </button>
        <GroupTitle id={id} title={group.title} />
        <span className="canvas-frame-count">{t('nodes-in', { count: group.nodes.length })}</span>
      </div>
    </div>
  );
});
