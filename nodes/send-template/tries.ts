import type { Try, TryContext } from '../../runtime/define/tries.ts';
import { payloadOf, quickRepliesOf } from './content.ts';
import type { Params } from './params.ts';

/** Each quick reply that is waited for, or what can become of the message. */
export function triesOf({ template, reply, delivery }: Params, { workspace, step }: TryContext): Try[] {
  if (reply.kind !== 'wait')
    return delivery.kind === 'wait'
      ? [
          { kind: 'delivery', status: 'delivered' },
          { kind: 'delivery', status: 'failed' },
        ]
      : [];
  const [content] = Object.values(workspace.templates[template]?.languages ?? {});
  const labels = quickRepliesOf(content?.buttons ?? []);
  return reply.buttons.map(({ name }, place) => ({
    kind: 'customer',
    act: { kind: 'choice', id: payloadOf(place, step), title: labels[place] ?? name, of: 'template' },
  }));
}
