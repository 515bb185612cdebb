import { Play, Square } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '#src/ui/Button.tsx';
import { FlowName } from './FlowName.tsx';
import { FlowState, Saved } from './FlowState.tsx';
import { anchor, room } from './focus.ts';
import { useSession, useStudio } from './hooks.ts';
import { Lens } from './Lens.tsx';
import { togglePlaying } from './playing.ts';
import { TextLanguage } from './TextLanguage.tsx';
import { WorkspaceName } from './WorkspaceName.tsx';

/** The name and state of the flow, or of the workspace, what can be done with it, and the languages. */
export function TopBar({ tools, files }: { tools: ReactNode; files: ReactNode }) {
  const t = useTranslations('app');
  const place = useSession((state) => state.place);
  const inFlows = place === 'flows';
  return (
    <header className="app-bar" {...room('bar')}>
      <h1 className="ui-hidden">{t('product')}</h1>
      {place === 'workspace' ? <WorkspaceName /> : <FlowName />}
      {inFlows ? <FlowState /> : <Saved />}
      <div className="app-tools">{tools}</div>
      <div className="app-bar-end">
        {files}
        {inFlows && <Lens />}
        <TextLanguage />
        <span className="app-play" {...anchor('play')}>
          <PlayButton />
        </span>
      </div>
    </header>
  );
}

/** The one bright button: opens the simulator, and closes it again. */
function PlayButton() {
  const t = useTranslations('app');
  const studio = useStudio();
  const isOpen = useSession((state) => state.simulatorOpen && state.place === 'flows');
  const toggle = () => togglePlaying(studio);
  return isOpen ? (
    <Button icon={Square} onPress={toggle}>
      {t('stop')}
    </Button>
  ) : (
    <Button variant="primary" icon={Play} onPress={toggle}>
      {t('play')}
    </Button>
  );
}
