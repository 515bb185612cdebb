import { ImagePlus } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { ComposerView, OutMessage } from '#runtime/index.ts';
import { iconProps } from '#src/ui/icon.ts';
import { Pop } from '../handover/Pop.tsx';
import { PictureForm } from './PictureForm.tsx';

interface PictureProps {
  composer: ComposerView;
  onSend: (message: OutMessage) => void;
}

/** A picture to send, by its address. */
export function Picture({ composer, onSend }: PictureProps) {
  const t = useTranslations('conversation');
  const trigger = (
    <Button className="ui-button">
      <ImagePlus {...iconProps} />
      {t('picture')}
    </Button>
  );
  return (
    <Pop trigger={trigger} title={t('picture')}>
      {(close) => <PictureForm composer={composer} onSend={onSend} close={close} />}
    </Pop>
  );
}
