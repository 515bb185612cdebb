import { List, Mail, MessageCircle, MessageSquare, Phone, Smartphone, Voicemail } from 'lucide-react';
import type { DeskIcon } from '#runtime/index.ts';
import type { Icon } from '#src/ui/icon.ts';

/** What stands for a channel. */
export const CHANNEL_ICONS: Readonly<Record<DeskIcon, Icon>> = {
  voice: Phone,
  chat: MessageSquare,
  messaging: MessageCircle,
  sms: Smartphone,
  email: Mail,
  recording: Voicemail,
  task: List,
};
