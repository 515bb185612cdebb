import { ChevronDown, ExternalLink, Headset } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { type Agent, agentOf, CHOSEN_STATES, type Contact, contactIn, contactsOf } from '#runtime/index.ts';
import { useStudio } from '#src/app/hooks.ts';
import { goToDesk } from '#src/app/playing.ts';
import { Badge } from '#src/ui/Badge.tsx';
import { Button } from '#src/ui/Button.tsx';
import { EmptyState } from '#src/ui/EmptyState.tsx';
import { iconProps } from '#src/ui/icon.ts';
import { Menu } from '#src/ui/Menu.tsx';
import { Switch } from '#src/ui/Switch.tsx';
import type { Simulation } from './play.ts';
import { popsOf } from './pops.ts';
import { skillName } from './sentences/teller.ts';
import { useSimulator } from './useSimulator.ts';
import './agents.css';

/** Who serves: switched on and off, with the contacts they hold and the pages they were shown. */
export function Agents() {
  const t = useTranslations('simulator');
  const studio = useStudio();
  const simulation = useSimulator((state) => state.simulation);
  if (!simulation) return null;
  const { workspace } = simulation.scene;
  const agents = Object.entries(workspace.agents);
  if (agents.length === 0) return <EmptyState title={t('agents')}>{t('agents-empty')}</EmptyState>;
  return (
    <div className="sim-agents">
      <Button icon={Headset} onPress={() => goToDesk(studio)}>
        {t('open-desks')}
      </Button>
      <Queue simulation={simulation} />
      <ul aria-label={t('agents')}>
        {agents.map(([id, agent]) => (
          <AgentCard key={id} id={id} agent={agent} simulation={simulation} />
        ))}
      </ul>
    </div>
  );
}

/** The contacts that nobody has yet. */
function Queue({ simulation: { world, scene } }: { simulation: Simulation }) {
  const t = useTranslations('simulator');
  const waiting = contactsOf(world).filter(({ status }) => status === 'queued');
  return waiting.map(({ id, customer, skill }) => (
    <p key={id} className="sim-waiting">
      {t('waiting', {
        name: customer.name || customer.address,
        skill: skillName(skill ?? '', scene.workspace),
      })}
    </p>
  ));
}

interface AgentCardProps {
  id: string;
  agent: Agent;
  simulation: Simulation;
}

function AgentCard({ id, agent, simulation }: AgentCardProps) {
  const t = useTranslations('simulator');
  const desk = useTranslations('desk');
  const turnAgent = useSimulator((state) => state.turnAgent);
  const { world } = simulation;
  const state = agentOf(world.acd, id);
  const held = (state?.tasks ?? []).flatMap(({ contact }) => contactIn(world, contact) ?? []);
  const skills = Object.entries(agent.skills)
    .map(([skill, level]) => `${skillName(skill, simulation.scene.workspace)} ${level}`)
    .join(' · ');
  return (
    <li className="sim-agent">
      <div className="sim-agent-head">
        <span className="sim-agent-name">{agent.name}</span>
        <Badge tone={held.length > 0 ? 'accent' : 'neutral'}>
          {t('holds', { count: held.length, capacity: agent.capacity })}
        </Badge>
        <Switch
          label={t('available')}
          isSelected={state?.state === 'available'}
          onChange={(on) => turnAgent(id, on ? 'available' : 'unavailable')}
        />
        <Menu
          label={desk('state')}
          icon={ChevronDown}
          items={CHOSEN_STATES.map((one) => ({
            id: one,
            label: desk(one),
            isDisabled: one === state?.state,
            onAction: () => turnAgent(id, one),
          }))}
        />
      </div>
      <p className="sim-agent-skills">{skills}</p>
      {held.map((contact) => (
        <Held key={contact.id} agent={id} contact={contact} simulation={simulation} />
      ))}
    </li>
  );
}

function Held({ agent, contact, simulation }: { agent: string; contact: Contact; simulation: Simulation }) {
  const t = useTranslations('simulator');
  const endContact = useSimulator((state) => state.endContact);
  const pops = popsOf(simulation.records, contact.id, agent);
  return (
    <div className="sim-held">
      <div className="sim-held-head">
        <span>{contact.customer.name || contact.customer.address}</span>
        <Button variant="quiet" onPress={() => endContact(contact.id)}>
          {t('end-contact')}
        </Button>
      </div>
      {pops.map(({ id, title, url, destination }) => (
        <figure key={id} className="sim-pop" aria-label={t('pop')}>
          <figcaption>
            <ExternalLink {...iconProps} size={14} />
            {title || t('pop')}
          </figcaption>
          <code>{url}</code>
          <span className="sim-pop-where">{t(destination === 'tab' ? 'pop-in-tab' : 'pop-in-panel')}</span>
        </figure>
      ))}
    </div>
  );
}
