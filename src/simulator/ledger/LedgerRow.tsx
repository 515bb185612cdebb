import { Copy, Database, Globe, type LucideIcon, Mail, PanelTop, Users } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Masker } from '#runtime/desk.ts';
import { IconButton } from '#src/ui/IconButton.tsx';
import { iconProps } from '#src/ui/icon.ts';
import { tellEffect } from '../sentences/effects.ts';
import { useTeller } from '../useTeller.ts';
import type { LedgerKind } from './kinds.ts';
import { keptInWords, type LedgerLine } from './ledger.ts';

const ICONS: Record<LedgerKind, LucideIcon> = {
  message: Mail,
  page: PanelTop,
  request: Globe,
  data: Database,
  queue: Users,
};

/** One thing that would have been done. */
export function LedgerRow({ line, masker }: { line: LedgerLine; masker: Masker }) {
  const t = useTranslations('ledger');
  const teller = useTeller();
  const { at, kind, effect, kept, category, status } = line;
  const Glyph = ICONS[kind];
  const said = effect
    ? masker.text(tellEffect(effect, teller))
    : t('kept', { values: keptInWords(kept ?? {}, masker, '•••') });
  const url = effect?.type === 'agent.popurl' ? masker.text(effect.url) : undefined;
  return (
    <li className="sim-ledger-row">
      <Glyph {...iconProps} size={14} aria-hidden={false} role="img" aria-label={t(`kind-${kind}`)} />
      <div className="sim-ledger-body">
        <p>{said}</p>
        {effect?.type === 'message.send' && (
          <p className="sim-aside">
            {t('to', { channel: effect.channel, to: masker.address(effect.to) })}
            {effect.message.kind === 'template' &&
              ` · ${t('template', { name: effect.message.name, category: t(`category-${known(category)}`) })}`}
          </p>
        )}
        {url !== undefined && (
          <p className="sim-ledger-url">
            <code>{url}</code>
            <IconButton
              label={t('copy-url')}
              icon={Copy}
              onPress={() => void navigator.clipboard.writeText(url)}
            />
          </p>
        )}
        {status !== undefined && (
          <p className="sim-aside">
            {status === null ? t('no-answer') : t('answered', { status: String(status) })}
          </p>
        )}
      </div>
      <time className="sim-aside" dateTime={new Date(at).toISOString()}>
        {teller.times.time(at)}
      </time>
    </li>
  );
}

const CATEGORIES = ['authentication', 'marketing', 'utility'] as const;

/** A category that has a word. */
export const known = (category: string | undefined): (typeof CATEGORIES)[number] | 'unknown' =>
  CATEGORIES.find((one) => one === category) ?? 'unknown';
