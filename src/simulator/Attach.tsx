import { FileText, ImageIcon, MapPin, Mic, Paperclip, Video } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { CustomerAct } from '#runtime/index.ts';
import type { Icon } from '#src/ui/icon.ts';
import { Menu } from '#src/ui/Menu.tsx';
import type { Attachment } from './attachments.ts';

const ICONS: Readonly<Record<Attachment['kind'], Icon>> = {
  image: ImageIcon,
  video: Video,
  audio: Mic,
  document: FileText,
  location: MapPin,
};

interface AttachProps {
  attachments: readonly Attachment[];
  onSend: (act: CustomerAct) => void;
}

/** Sends an example of what is not words; nothing where the channel carries only words. */
export function Attach({ attachments, onSend }: AttachProps) {
  const t = useTranslations('simulator');
  const kindOf = useTranslations('message');
  if (attachments.length === 0) return null;
  const items = attachments.map(({ kind, act }) => ({
    id: kind,
    label: kindOf(kind),
    icon: ICONS[kind],
    onAction: () => onSend(act),
  }));
  return <Menu label={t('attach')} icon={Paperclip} items={items} />;
}
