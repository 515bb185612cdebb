import { Fragment, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useStudio } from '#src/app/hooks.ts';
import { goToWorkspace } from '#src/app/playing.ts';
import { Button } from '#src/ui/Button.tsx';
import { EmptyState } from '#src/ui/EmptyState.tsx';
import { SCROLLS, useEnd } from '#src/ui/useEnd.ts';
import { attachmentsFor } from './attachments.ts';
import { BubbleView } from './BubbleView.tsx';
import { Composer } from './Composer.tsx';
import { ListSheet } from './ListSheet.tsx';
import { type Bubble, bubblesOf, type ListMessage } from './phone.ts';
import { channelAddress, channelOf, type Simulation } from './play.ts';
import { callerOf } from './store.ts';
import { useSimulator } from './useSimulator.ts';
import { useTimes } from './useTimes.ts';
import { dayOf } from './zone.ts';
import './phone.css';

/** The customer's phone. What is typed and tapped on it goes through the channel as a webhook. */
export function Phone() {
  const t = useTranslations('simulator');
  const simulation = useSimulator((state) => state.simulation);
  const chosen = useSimulator((state) => state.caller);
  const caller = callerOf({ simulation, caller: chosen });
  if (!simulation) return null;
  if (!caller) return <NoCaller />;
  const { scene } = simulation;
  const point = scene.workspace.pointsOfContact[scene.point]?.name ?? scene.point;
  const address = channelAddress(scene, caller);
  return (
    <section className="sim-phone" aria-label={t('phone', { name: caller.name })}>
      <header className="sim-phone-head">
        <span className="sim-phone-name">{point}</span>
      </header>
      <Screen
        key={`${scene.point} ${address}`}
        simulation={simulation}
        address={address}
        name={caller.name}
      />
    </section>
  );
}

/** Nobody of the workspace has an address on the channel: the way to where one is made. */
function NoCaller() {
  const t = useTranslations('simulator');
  const studio = useStudio();
  const add = (
    <Button variant="primary" onPress={() => goToWorkspace(studio, 'customers')}>
      {t('add-caller')}
    </Button>
  );
  return (
    <EmptyState title={t('no-callers-title')} action={add}>
      {t('no-callers')}
    </EmptyState>
  );
}

interface ScreenProps {
  simulation: Simulation;
  address: string;
  name: string;
}

function Screen({ simulation, address, name }: ScreenProps) {
  const t = useTranslations('simulator');
  const say = useSimulator((state) => state.say);
  const [list, setList] = useState<ListMessage | null>(null);
  const { records, scene } = simulation;
  const bubbles = useMemo(
    () => bubblesOf(records, { pointOfContact: scene.point, address }),
    [records, scene.point, address],
  );
  const attachments = useMemo(() => {
    const definition = channelOf(scene);
    return definition ? attachmentsFor(definition.capabilities) : [];
  }, [scene]);
  return (
    <>
      <Messages bubbles={bubbles} hint={t('phone-empty', { name })} onOpenList={setList} />
      {list && (
        <ListSheet
          list={list}
          onClose={() => setList(null)}
          onChoose={({ id, title }) => {
            setList(null);
            say({ kind: 'choice', id, title, of: 'list' });
          }}
        />
      )}
      <Composer attachments={attachments} onSend={say} />
    </>
  );
}

interface MessagesProps {
  bubbles: readonly Bubble[];
  hint: string;
  onOpenList: (list: ListMessage) => void;
}

function Messages({ bubbles, hint, onOpenList }: MessagesProps) {
  const t = useTranslations('simulator');
  const times = useTimes();
  const end = useEnd(bubbles.length);
  return (
    <div className="message-log" ref={end} role="log" aria-label={t('conversation')} {...SCROLLS}>
      {bubbles.length === 0 && <p className="message-hint">{hint}</p>}
      {bubbles.map((bubble, index) => {
        const before = bubbles[index - 1];
        const isNewDay = !before || dayOf(before.at, times.zone) !== dayOf(bubble.at, times.zone);
        return (
          <Fragment key={bubble.key}>
            {isNewDay && <p className="message-day">{times.day(bubble.at)}</p>}
            <BubbleView bubble={bubble} onOpenList={onOpenList} />
          </Fragment>
        );
      })}
    </div>
  );
}
