import { ExternalLink, LockOpen, TriangleAlert } from 'lucide-react';
import { Link } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { PopView } from '#runtime/index.ts';
import { Badge } from '#src/ui/Badge.tsx';
import { iconProps } from '#src/ui/icon.ts';
import { type Address, checkAddress } from './address.ts';

/** A page about the contact: its address is read before it is opened, and nothing of it is loaded here. */
export function Pop({ pop: { title, url } }: { pop: PopView }) {
  const t = useTranslations('conversation');
  const checked = checkAddress(url);
  return (
    <article className="desk-card" aria-label={title || t('pop')}>
      <h4>{title || t('pop')}</h4>
      {checked.ok ? (
        <Opening address={checked.address} />
      ) : (
        <>
          <code className="desk-address">{url}</code>
          <p className="desk-refused">
            <TriangleAlert {...iconProps} size={14} />
            {t(checked.code, { scheme: checked.scheme })}
          </p>
        </>
      )}
    </article>
  );
}

function Opening({ address: { href, before, host, after, isEncrypted } }: { address: Address }) {
  const t = useTranslations('conversation');
  return (
    <>
      <code className="desk-address">
        {before}
        <strong>{host}</strong>
        {after}
      </code>
      {!isEncrypted && (
        <Badge tone="warning">
          <LockOpen {...iconProps} size={12} />
          {t('pop-open-road')}
        </Badge>
      )}
      <Link className="ui-button" href={href} target="_blank" rel="noopener noreferrer">
        <ExternalLink {...iconProps} />
        {t('pop-open')}
      </Link>
    </>
  );
}
