import { Bell, BellOff } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { HostUser } from '#runtime/live.ts';
import { AppearanceButton } from '#src/app/AppearanceButton.tsx';
import { Button } from '#src/ui/Button.tsx';
import { EmptyState } from '#src/ui/EmptyState.tsx';
import { IconButton } from '#src/ui/IconButton.tsx';
import { ask, loginAddress, sessionHere, tell } from './api.ts';
import { ChooseAgent } from './ChooseAgent.tsx';
import { LineBanner } from './LineBanner.tsx';
import { type DeskComponent, LiveDesk } from './LiveDesk.tsx';
import { lineHere } from './line.ts';
import { isRinging, setRinging } from './ring.ts';
import { LineContext } from './useLine.ts';
import './live-desk.css';

type Who = HostUser | 'stranger' | 'nobody-there' | undefined;

/** The page of an agent: who they are, and their desk. */
export function DeskPage({ desk }: { desk: DeskComponent }) {
  const t = useTranslations('live-desk');
  const [who, setWho] = useState<Who>();
  const look = () => {
    sessionHere().then(
      (session) => setWho(session ? (session.user ?? 'stranger') : 'nobody-there'),
      () => setWho('nobody-there'),
    );
  };
  useEffect(look, []);
  if (who === undefined) return <p className="app-loading">{t('opening')}</p>;
  if (who === 'stranger') return <LogIn />;
  if (who === 'nobody-there')
    return (
      <main className="live-page">
        <EmptyState title={t('no-host')} action={<Button onPress={look}>{t('try-now')}</Button>}>
          {t('no-host-help')}
        </EmptyState>
      </main>
    );
  return <Seated user={who} desk={desk} />;
}

/** Whoever is not logged in is shown where. */
export function LogIn() {
  const t = useTranslations('live-desk');
  return (
    <main className="live-page">
      <EmptyState
        title={t('stranger')}
        action={
          <Button variant="primary" onPress={() => location.assign(loginAddress())}>
            {t('log-in')}
          </Button>
        }
      >
        {t('stranger-help')}
      </EmptyState>
    </main>
  );
}

function Seated({ user, desk }: { user: HostUser; desk: DeskComponent }) {
  const t = useTranslations('live-desk');
  const [agent, setAgent] = useState(user.agent);
  const [rings, setRings] = useState(() => isRinging(localStorage));
  const mayChoose = user.grants.includes('administer');
  if (agent === null && !mayChoose)
    return (
      <main className="live-page">
        <EmptyState title={t('no-desk')}>{t('no-desk-help')}</EmptyState>
      </main>
    );
  return (
    <LineContext value={lineHere()}>
      <div className="live-page">
        <header className="live-head">
          <h1 className="live-title">{t('title')}</h1>
          <span className="live-user">{user.name}</span>
          {mayChoose && <ChooseAgent agent={agent} onChoose={setAgent} ask={ask} />}
          <IconButton
            label={t('ring')}
            icon={rings ? Bell : BellOff}
            isSelected={rings}
            onPress={() => {
              setRinging(localStorage, !rings);
              setRings(!rings);
            }}
          />
          <Button variant="quiet" onPress={logOut}>
            {t('log-out')}
          </Button>
          <AppearanceButton />
        </header>
        <LineBanner />
        <main className="live-desk">
          {agent === null ? (
            <EmptyState title={t('choose')}>{t('choose-help')}</EmptyState>
          ) : (
            <LiveDesk key={agent} desk={desk} agent={agent} rings={rings} />
          )}
        </main>
      </div>
    </LineContext>
  );
}

function logOut(): void {
  const leave = () => location.assign(loginAddress());
  tell('logout', {}).then(leave, leave);
}
