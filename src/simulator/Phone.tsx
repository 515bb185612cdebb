import { DoorOpen } from 'lucide-react';
import { Fragment, memo, useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type CustomerAct, channelName } from '#runtime/index.ts';
import { useSession, useStudio } from '#src/app/hooks.ts';
import { goToWorkspace } from '#src/app/playing.ts';
import { Button } from '#src/ui/Button.tsx';
import { EmptyState } from '#src/ui/EmptyState.tsx';
import { IconButton } from '#src/ui/IconButton.tsx';
import { SCROLLS, useEnd } from '#src/ui/useEnd.ts';
import { useStretch } from '#src/ui/useStretch.ts';
import { attachmentsFor } from './attachments.ts';
import { BubbleView } from './BubbleView.tsx';
import { Composer } from './Composer.tsx';
import { ListSheet } from './ListSheet.tsx';
import { type Bubble, bubblesOf, type ListMessage, lineKey } from './phone.ts';
import { channelOf, lineOf, type Phone as PhoneOf, phoneKey } from './phones.ts';
import type { Simulation } from './play.ts';
import type { Scene } from './scene.ts';
import { frontIn } from './stage.ts';
import { useSimulator } from './useSimulator.ts';
import { useTimes } from './useTimes.ts';
import { dayOf } from './zone.ts';
import './phone.css';

/** A customer's phone: the one in front, unless another is given. What is done on it goes through the channel as a webhook. */
export function Phone({ phone: given }: { phone?: PhoneOf }) {
  const t = useTranslations('simulator');
  const simulation = useSimulator((state) => state.simulation);
  const front = useFront();
  const pickUp = useSimulator((state) => state.pickUp);
  const phone = given ?? front;
  if (!simulation) return null;
  if (!phone) return <NoCaller />;
  const isFront = front && phoneKey(front) === phoneKey(phone);
  return (
    <section
      className="sim-phone"
      aria-label={t('phone', { name: phone.caller.name })}
      data-front={(given && isFront) || undefined}
      onFocus={() => !isFront && pickUp(phone)}
    >
      <Head scene={simulation.scene} phone={phone} />
      <Screen key={phoneKey(phone)} simulation={simulation} phone={phone} />
    </section>
  );
}

function useFront(): PhoneOf | undefined {
  const scene = useSimulator((state) => state.simulation?.scene);
  const point = useSimulator((state) => state.point);
  const caller = useSimulator((state) => state.caller);
  const guests = useSimulator((state) => state.guests);
  return useMemo(() => frontIn({ scene, point, caller, guests }), [scene, point, caller, guests]);
}

/** Where the phone is open, whose it is, and how its owner goes. */
const Head = memo(function Head({ scene, phone }: { scene: Scene; phone: PhoneOf }) {
  const t = useTranslations('stage');
  const language = useSession((state) => state.uiLanguage);
  const leave = useSimulator((state) => state.leave);
  const { point, caller } = phone;
  const channel = channelOf(scene, point);
  return (
    <header className="sim-phone-head">
      <div className="sim-phone-said">
        <span className="sim-phone-name">{scene.workspace.pointsOfContact[point]?.name ?? point}</span>
        <span className="sim-phone-whose">
          {t('whose', { name: caller.name, channel: channel ? channelName(channel, language) : '' })}
        </span>
      </div>
      <IconButton label={t('leave', { name: caller.name })} icon={DoorOpen} onPress={() => leave(phone)} />
    </header>
  );
});

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
  phone: PhoneOf;
}

function Screen({ simulation, phone }: ScreenProps) {
  const t = useTranslations('simulator');
  const say = useSimulator((state) => state.say);
  const see = useSimulator((state) => state.see);
  const [list, setList] = useState<ListMessage | null>(null);
  const { scene } = simulation;
  const line = lineOf(scene, phone);
  const bubbles = bubblesOf(simulation, line);
  const key = lineKey(line);
  useEffect(() => see(key, bubbles.length), [see, key, bubbles.length]);
  const send = useCallback((act: CustomerAct) => say(act, phone), [say, phone]);
  const attachments = useMemo(() => {
    const definition = channelOf(scene, phone.point);
    return definition ? attachmentsFor(definition.capabilities) : [];
  }, [scene, phone.point]);
  return (
    <>
      <Messages
        bubbles={bubbles}
        phone={phone}
        hint={t('phone-empty', { name: phone.caller.name })}
        onOpenList={setList}
      />
      {list && (
        <ListSheet
          list={list}
          onClose={() => setList(null)}
          onChoose={({ id, title }) => {
            setList(null);
            say({ kind: 'choice', id, title, of: 'list' }, phone);
          }}
        />
      )}
      <Composer attachments={attachments} onSend={send} />
    </>
  );
}

interface MessagesProps {
  bubbles: readonly Bubble[];
  phone: PhoneOf;
  hint: string;
  onOpenList: (list: ListMessage) => void;
}

/** Of how many of the last messages it can be told what became of them. */
const TOLD_MAX = 5;
/** So many of the last messages are there at once; others come as somebody scrolls to them. */
const SHOWN_FIRST = 8;

const Messages = memo(function Messages({ bubbles, phone, hint, onOpenList }: MessagesProps) {
  const t = useTranslations('simulator');
  const times = useTimes();
  const total = bubbles.length;
  const { first, end, ref, onScroll } = useStretch({ total, at: total, before: SHOWN_FIRST, after: 0 });
  useEnd(ref, total);
  return (
    <div
      className="message-log"
      ref={ref}
      onScroll={onScroll}
      role="log"
      aria-label={t('conversation')}
      {...SCROLLS}
    >
      {total === 0 && <p className="message-hint">{hint}</p>}
      {bubbles.slice(first, end).map((bubble, number) => {
        const index = first + number;
        const before = bubbles[index - 1];
        const isNewDay = !before || dayOf(before.at, times.zone) !== dayOf(bubble.at, times.zone);
        return (
          <Fragment key={bubble.key}>
            {isNewDay && <p className="message-day">{times.day(bubble.at)}</p>}
            <BubbleView
              bubble={bubble}
              phone={phone}
              isRecent={index >= total - TOLD_MAX}
              onOpenList={onOpenList}
            />
          </Fragment>
        );
      })}
    </div>
  );
});
