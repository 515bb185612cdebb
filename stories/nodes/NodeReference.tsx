import { icons } from '#nodes/icons.ts';
import {
  type AnyNode,
  type Field,
  fieldsOf,
  type NodeWords,
  portsOf,
  type UiLanguage,
} from '#runtime/index.ts';
import { NodeIcon } from '#src/ui/NodeIcon.tsx';
import './node-reference.css';

/** What a field is, in the words of the file formats. */
const kindOf = ({ type, required }: Field): string => `${type.kind}${required ? '' : '?'}`;

/** Every field with those inside it; keys are left out, since no admin sees them. */
function allFields(fields: readonly Field[]): Field[] {
  return fields.flatMap((field) => {
    const { type } = field;
    if (type.kind === 'key') return [];
    if (type.kind === 'group') return [field, ...allFields(type.fields)];
    if (type.kind === 'variants') return [field, ...allFields(Object.values(type.cases).flat())];
    if (type.kind === 'list' && type.item.type.kind === 'group')
      return [field, ...allFields(type.item.type.fields)];
    return [field];
  });
}

interface WayOut {
  id: string;
  kind: string;
  /** Absent for one that has the admin's own words. */
  said: string | undefined;
}

type Words = NodeWords<string, string, string>;

/** The ways out of a new node, and those it can be given. */
function waysOut(definition: AnyNode, { ports }: Words): WayOut[] {
  const fresh = portsOf(definition, definition.initial as Parameters<typeof portsOf>[1]);
  const there = new Set(fresh.map(({ id }) => id));
  const others = Object.keys(ports).filter((id) => !there.has(id));
  return [...fresh, ...others.map((id) => ({ id, kind: 'next' }))].map(({ id, kind }) => ({
    id,
    kind,
    said: ports[id],
  }));
}

/** All that a node type says of itself in one language: for admins who look something up, and for translators. */
export function NodeReference({ definition, language }: { definition: AnyNode; language: UiLanguage }) {
  const words = definition.labels[language];
  const fields = new Map(allFields(fieldsOf(definition.params)).map((field) => [field.label, field]));
  return (
    <article className="reference" lang={language} aria-label={words.title}>
      <header className="reference-head">
        <NodeIcon url={icons[definition.type]} group={definition.group} />
        <h2>{words.title}</h2>
        <code>{definition.type}</code>
      </header>
      <p>{words.summary}</p>
      <p className="reference-help">{words.help}</p>
      <dl className="reference-fields">
        {[...fields].map(([path, field]) => (
          <div key={path}>
            <dt>
              {words.fields[path]?.label} <code>{path}</code> <code>{kindOf(field)}</code>
            </dt>
            <dd>{[words.fields[path]?.help, words.fields[path]?.unit].filter(Boolean).join(' · ')}</dd>
          </div>
        ))}
      </dl>
      <ul className="reference-ports">
        {waysOut(definition, words).map(({ id, kind, said }) => (
          <li key={id} data-kind={kind}>
            {said ?? <code>{id}</code>}
          </li>
        ))}
      </ul>
      <ul className="reference-says">
        {Object.entries(words.says).map(([code, sentence]) => (
          <li key={code}>{sentence}</li>
        ))}
      </ul>
      <p className="reference-help">{words.search?.join(' · ')}</p>
    </article>
  );
}
