import { ChevronRight } from 'lucide-react';
import { useMemo } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import {
  type AnyNode,
  channelName,
  durationInWords,
  type Flow,
  nodeName,
  type RouteMatches,
  type StageMatches,
  sayReason,
} from '#runtime/index.ts';
import { useChecked, useSession, useStudio, useWorkspace } from '#src/app/hooks.ts';
import { iconProps } from '#src/ui/icon.ts';
import './takers.css';

interface TakersProps {
  flow: Flow;
  id: string;
  definition: AnyNode;
}

/** Who may take a contact that waits at a node, as it waits longer; nothing for other nodes. */
export function Takers({ flow, id, definition }: TakersProps) {
  const t = useTranslations('inspector');
  const checked = useChecked();
  const routes = useMemo(
    () => (definition.routes && checked ? checked.matchesAt(id) : []),
    [definition, checked, id],
  );
  if (routes.length === 0) return null;
  return (
    <section className="inspector-takers">
      <h3>{t('takers')}</h3>
      {routes.map((route) => (
        <Route key={`${route.skill} ${route.channels[0]}`} flow={flow} id={id} route={route} />
      ))}
      <p className="ui-help">{t('takers-note')}</p>
    </section>
  );
}

function Route({ flow, id, route }: { flow: Flow; id: string; route: RouteMatches }) {
  const t = useTranslations('inspector');
  const { channels, nodes } = useStudio();
  const language = useSession((state) => state.uiLanguage);
  const { skills } = useWorkspace();
  const named = route.channels.map((name) => {
    const channel = channels.get(name);
    return channel ? channelName(channel, language) : name;
  });
  const skill = skills[route.skill]?.name ?? route.skill;
  const several = new Intl.ListFormat(language).format(named);
  return (
    <div className="inspector-taker">
      <h4>{t('takers-of', { skill, channels: several })}</h4>
      <ol>
        {route.stages.map((stage) => (
          <li key={`${stage.node} ${stage.seconds}`} data-nobody={stage.agents.length === 0}>
            <Stage stage={stage} />
            {stage.node !== id && (
              <span className="ui-help">
                {t('takers-by', { step: nodeName(stage.node, { nodes, flow, language }) })}
              </span>
            )}
          </li>
        ))}
      </ol>
      <Names stages={route.stages} />
    </div>
  );
}

function Stage({ stage: { seconds, agents } }: { stage: StageMatches }) {
  const t = useTranslations('inspector');
  const language = useSession((state) => state.uiLanguage);
  const count = agents.length;
  return seconds === 0
    ? t('takers-at-once', { count })
    : t('takers-after', { count, time: durationInWords(seconds, language) });
}

/** By name those who may take it first, and what rules out each of the others in the end. */
function Names({ stages }: { stages: readonly StageMatches[] }) {
  const t = useTranslations('inspector');
  const { agents, skills, routingAttributes } = useWorkspace();
  const { nodes, channels } = useStudio();
  const language = useSession((state) => state.uiLanguage);
  const last = stages.at(-1);
  if (!last) return null;
  const nameOf = (agent: string) => agents[agent]?.name ?? agent;
  const sayIn = ({ code, params }: StageMatches['barred'][number]['reason']) => {
    const { skill, agent, attribute } = params;
    const named = {
      ...params,
      ...(typeof skill === 'string' ? { skill: skills[skill]?.name ?? skill } : {}),
      ...(typeof agent === 'string' ? { agent: nameOf(agent) } : {}),
      ...(typeof attribute === 'string'
        ? { attribute: routingAttributes[attribute]?.name ?? attribute }
        : {}),
    };
    return sayReason({ code, params: named }, language, nodes, undefined, undefined, channels);
  };
  return (
    <Disclosure className="inspector-about">
      <Heading level={5}>
        <Button slot="trigger" className="ui-button ui-button-quiet">
          <ChevronRight {...iconProps} size={14} />
          {t('takers-names')}
        </Button>
      </Heading>
      <DisclosurePanel>
        <dl className="inspector-taker-names">
          {last.agents.map((agent) => (
            <div key={agent}>
              <dt>{nameOf(agent)}</dt>
              <dd>✓</dd>
            </div>
          ))}
          {last.barred.map(({ agent, reason }) => (
            <div key={agent} data-barred>
              <dt>{nameOf(agent)}</dt>
              <dd>{sayIn(reason)}</dd>
            </div>
          ))}
        </dl>
      </DisclosurePanel>
    </Disclosure>
  );
}
