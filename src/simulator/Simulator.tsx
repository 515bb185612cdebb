import { useTranslations } from 'use-intl';
import { useSession } from '#src/app/hooks.ts';
import { Panel } from '#src/ui/Panel.tsx';
import { Actions } from './Actions.tsx';
import { Blockade } from './Blockade.tsx';
import { Cast } from './Cast.tsx';
import { ChangedBar } from './ChangedBar.tsx';
import { Clock } from './Clock.tsx';
import { Findings } from './Findings.tsx';
import { FutureBar } from './FutureBar.tsx';
import { Phone } from './Phone.tsx';
import { Rewind } from './Rewind.tsx';
import { StoppedBar } from './StoppedBar.tsx';
import { useScenario } from './useScenario.ts';
import { SimulatorContext, useSimulatorOf } from './useSimulator.ts';
import './simulator.css';

/** Plays the flow on the canvas: a phone to write on, a clock to move, agents to switch, and the reasons. */
export default function Simulator() {
  const t = useTranslations('simulator');
  const flowId = useSession((state) => state.simulating ?? state.flowId);
  const simulator = useSimulatorOf(flowId);
  useScenario(simulator, flowId);
  return (
    <SimulatorContext value={simulator}>
      <Panel title={t('title')} actions={<Actions />}>
        <Blockade>
          <div className="sim">
            <ChangedBar />
            <StoppedBar />
            <Cast />
            <Clock />
            <FutureBar />
            <Rewind />
            <Phone />
            <Findings />
          </div>
        </Blockade>
      </Panel>
    </SimulatorContext>
  );
}
