import { Play } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { channelName } from '#runtime/index.ts';
import { type DoubtLine, type Settlement, sayHostProblem } from '#runtime/live.ts';
import { useSession, useStudio, useWorkspace } from '#src/app/hooks.ts';
import { IconButton } from '#src/ui/IconButton.tsx';
import { DoubtActs } from './DoubtActs.tsx';
import { doubtName } from './doubts.ts';
import { useMoment } from './times.ts';

interface TableProps {
  doubts: readonly DoubtLine[];
  /** How many there are in all. */
  count: number;
  onSettle: (doubt: DoubtLine, how: Settlement) => void;
  onPlay: (contact: string) => void;
}

/** What is in doubt, a line each: since when, whose, what it says, and why nobody knows. */
export function DoubtTable({ doubts, count, onSettle, onPlay }: TableProps) {
  const t = useTranslations('trail');
  const floor = useTranslations('floor');
  return (
    <>
      <p className="live-quiet">{t('help')}</p>
      <div className="live-scroll">
        <table className="live-table">
          <caption>{t(count > doubts.length ? 'first' : 'count', { count })}</caption>
          <thead>
            <tr>
              {(['since', 'customer', 'what', 'acts'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(column)}
                </th>
              ))}
              <th scope="col">
                <span className="ui-hidden">{floor('play')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {doubts.map((doubt) => (
              <Row key={doubtName(doubt)} doubt={doubt} onSettle={onSettle} onPlay={onPlay} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Row({ doubt, onSettle, onPlay }: { doubt: DoubtLine } & Pick<TableProps, 'onSettle' | 'onPlay'>) {
  const t = useTranslations('floor');
  const moment = useMoment();
  const { contact, customer, channel, since } = doubt;
  return (
    <tr data-doubt={doubtName(doubt)} tabIndex={-1}>
      <td className="live-moment">{moment(since)}</td>
      <th scope="row">
        <Whose doubt={doubt} />
      </th>
      <td>
        <What doubt={doubt} />
      </td>
      <td>
        <DoubtActs doubt={doubt} onSettle={(how) => onSettle(doubt, how)} />
      </td>
      <td>
        {channel !== '' && (
          <IconButton label={t('open-player', { customer })} icon={Play} onPress={() => onPlay(contact)} />
        )}
      </td>
    </tr>
  );
}

function Whose({ doubt: { customer, channel, pointOfContact } }: { doubt: DoubtLine }) {
  const t = useTranslations('trail');
  const { channels } = useStudio();
  const { pointsOfContact } = useWorkspace();
  const language = useSession((state) => state.uiLanguage);
  if (channel === '') return <span className="live-quiet">{t('gone')}</span>;
  const via = channels.get(channel);
  const point = pointsOfContact[pointOfContact]?.name ?? pointOfContact;
  return (
    <>
      {customer}
      <span className="live-below">{via ? `${channelName(via, language)} · ${point}` : point}</span>
    </>
  );
}

function What({ doubt: { what, why } }: { doubt: DoubtLine }) {
  const t = useTranslations('trail');
  const language = useSession((state) => state.uiLanguage);
  return (
    <>
      {what.is === 'message' && <span className="live-words">{what.text || t(wordlessOf(what.kind))}</span>}
      {what.is === 'request' && <span className="live-code">{`${what.method} ${what.host}`}</span>}
      {what.is === 'signal' && t('signal', { signal: what.signal })}
      <span className="live-below">{sayHostProblem(why, {}, language) ?? why}</span>
    </>
  );
}

const wordlessOf = (kind: string) =>
  kind === 'media' || kind === 'location' ? (`wordless-${kind}` as const) : 'wordless-other';
