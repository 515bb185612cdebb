import { useTranslations } from 'use-intl';
import { type DeskSource, type WhyWaiting, whyWaiting } from '#runtime/desk.ts';
import { type Reason, sayReason } from '#runtime/index.ts';
import { useSession, useStudio } from '#src/app/hooks.ts';
import { agentName, readable, skillName } from './sentences/teller.ts';
import { useTeller } from './useTeller.ts';

/** The contacts nobody has yet, each with why, and what would have to change. */
export function Waiting({ source }: { source: DeskSource }) {
  const t = useTranslations('desks');
  const { acd, centre, contacts, now, masker } = source;
  const waiting = Object.values(contacts).flatMap(({ id, customer }) => {
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
