import { useTranslations } from 'use-intl';
import { type DeskSource, type WhyWaiting, whyWaiting } from '#runtime/desk.ts';
import { contactsOf, type Reason, sayReason } from '#runtime/index.ts';
import { useSession, useStudio } from '#src/app/hooks.ts';
import { agentName, readable, skillName } from './sentences/teller.ts';
import { useSimulator } from './useSimulator.ts';
import { useTeller } from './useTeller.ts';

/** How many of those who wait are told of; all are counted. */
const TOLD_MAX = 12;

/** The contacts nobody has yet, each with why, and what would have to change. */
export function Waiting({ source }: { source: DeskSource }) {
  const t = useTranslations('desks');
  const stage = useTranslations('stage');
  const world = useSimulator((state) => state.simulation?.world);
  const { acd, centre, now, masker } = source;
  const queued = world ? contactsOf(world).filter(({ status }) => status === 'queued') : [];
  const waiting = queued.slice(0, TOLD_MAX).flatMap(({ id, customer }) => {
    const why = whyWaiting(acd, centre, id, now);
    const name = customer.name === '' ? masker.address(customer.address) : masker.name(customer.name);
    return why ? [{ id, name, why }] : [];
  });
  if (waiting.length === 0) return null;
  return (
    <ul className="sim-floor-waiting" aria-label={t('waiting')}>
      {waiting.map(({ id, name, why }) => (
        <li key={id}>
          <details>
            <summary>
              {t('waits', {
                name,
                skill: skillName(why.skill, centre.workspace),
                waited: why.waited,
                priority: Math.round(why.priority * 10) / 10,
                ahead: why.ahead,
              })}
            </summary>
            <Why why={why} />
          </details>
        </li>
      ))}
      {queued.length > TOLD_MAX && (
        <li className="sim-aside">{stage('more-wait', { count: queued.length - TOLD_MAX })}</li>
      )}
    </ul>
  );
}

/** Everybody with what is in the way: those first who lack the least. */
function Why({ why }: { why: WhyWaiting }) {
  const t = useTranslations('desks');
  const { channels } = useStudio();
  const language = useSession((state) => state.uiLanguage);
  const teller = useTeller();
  const say = ({ params, ...reason }: Reason) =>
    sayReason(
      { ...reason, params: readable(params, teller) },
      language,
      undefined,
      undefined,
      undefined,
      channels,
    );
  return (
    <>
      <p className="sim-aside">{t('would-change')}</p>
      <ul className="sim-floor-why">
        {why.agents.map(({ agent, reasons }) => (
          <li key={agent}>
            <strong>{agentName(agent, teller.workspace)}</strong> <span>{reasons.map(say).join(' ')}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
