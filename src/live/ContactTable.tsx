import { Play } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { channelName, nodeName, type Problem } from '#runtime/index.ts';
import type { ContactLine } from '#runtime/live.ts';
import { useDocument, useSession, useStudio, useWorkspace } from '#src/app/hooks.ts';
import { EmptyState } from '#src/ui/EmptyState.tsx';
import { IconButton } from '#src/ui/IconButton.tsx';
import { Notice } from '#src/ui/Notice.tsx';
import { sayHere } from './say.ts';
import { useMoment } from './times.ts';

interface TableProps {
  /** Undefined until they were told. */
  contacts: readonly ContactLine[] | undefined;
  problems: readonly Problem[];
  onPlay: (contact: string) => void;
}

/** Contacts, a line each: who, where, what it is at. */
export function ContactTable({ contacts, problems, onPlay }: TableProps) {
  const t = useTranslations('floor');
  const language = useSession((state) => state.uiLanguage);
  const lines = problems.map((problem) => sayHere(problem, language));
  if (lines.length > 0) return <Notice tone="danger" title={t('not-told')} lines={lines} />;
  if (!contacts) return <p className="app-loading">{t('opening')}</p>;
  if (contacts.length === 0) return <EmptyState title={t('no-contacts')}>{t('no-contacts-help')}</EmptyState>;
  return (
    <div className="live-scroll">
      <table className="live-table">
        <caption>{t('count', { count: contacts.length })}</caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(column)}
              </th>
            ))}
            <th scope="col">
              <span className="ui-hidden">{t('play')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {contacts.map((contact) => (
            <ContactRow key={contact.id} contact={contact} onPlay={onPlay} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const COLUMNS = ['customer', 'point', 'script', 'step', 'status', 'started'] as const;

function ContactRow({ contact, onPlay }: { contact: ContactLine; onPlay: (contact: string) => void }) {
  const t = useTranslations('floor');
  const moment = useMoment();
  const { channels } = useStudio();
  const { pointsOfContact } = useWorkspace();
  const language = useSession((state) => state.uiLanguage);
  const { id, customer, channel, pointOfContact, script, status, startedAt } = contact;
  const flow = useDocument((state) => state.project.flows[script]);
  const step = useStep(contact);
  const point = pointsOfContact[pointOfContact]?.name ?? pointOfContact;
  const via = channels.get(channel);
  return (
    <tr>
      <th scope="row">{customer}</th>
      <td title={via ? channelName(via, language) : channel}>{point}</td>
      <td>{flow?.name ?? script}</td>
      <td>{step ?? '–'}</td>
      <td>{t(`is-${status}`)}</td>
      <td>{moment(startedAt)}</td>
      <td>
        <IconButton label={t('open-player', { customer })} icon={Play} onPress={() => onPlay(id)} />
      </td>
    </tr>
  );
}

/** The node the contact is at, as the open project calls it. */
function useStep({ script, step }: ContactLine): string | undefined {
  const { nodes } = useStudio();
  const language = useSession((state) => state.uiLanguage);
  const flow = useDocument((state) => state.project.flows[script]);
  if (step === null) return undefined;
  return nodeName(step, { nodes, flow, language });
}
