import { expect, it, onTestFinished } from 'vitest';
import { openGraphApi } from '#test/providers/graph-api.ts';
import { openTools } from '#test/providers/recording.ts';
import { META_SECRETS, metaConfigAt } from '#test/providers/rigs/meta.ts';
import { workspace as shop } from '../../channels/testing/bicycle-shop.ts';
import type { Json } from '../../model/json.ts';
import { workspace as schema, type Workspace } from '../../model/workspace.ts';
import { quietHost } from '../server/testing/quiet-host.ts';
import type { Connector } from './connector.ts';
import { followTemplates, syncTemplates } from './templates.ts';
import { whatsappKind } from './whatsapp/kind.ts';

const ACCOUNT = '102290129340398';

const template = (name: string, body: string, status = 'APPROVED'): Json => ({
  name,
  status,
  language: 'nl',
  category: 'UTILITY',
  components: [{ type: 'BODY', text: body }],
});

const withAccount: Workspace = schema.parse({
  ...shop,
  businessAccounts: { bicycles: { name: 'Bicycles', channel: 'whatsapp' } },
  pointsOfContact: {
    ...shop.pointsOfContact,
    phone: { ...shop.pointsOfContact['phone'], businessAccount: 'bicycles' },
  },
});

async function openShop() {
  const graph = await openGraphApi({ token: META_SECRETS.TOKEN, appSecret: META_SECRETS.APP });
  const { host } = quietHost();
  let current = withAccount;
  const published: string[] = [];
  host.workspace = () => current;
  host.publishWorkspace = async (text, by) => {
    current = schema.parse(JSON.parse(text));
    published.push(by);
    return [];
  };
  const tools = openTools(withAccount, META_SECRETS);
  const config = { ...metaConfigAt(graph.root), accounts: { bicycles: ACCOUNT } };
  const connector = whatsappKind.connect(whatsappKind.schema.parse(config), {
    ...tools.tools,
    workspace: () => current,
  });
  onTestFinished(async () => {
    await graph.close();
    await connector.stop();
    tools.close();
  });
  return { graph, host, connector, published, templates: () => current.templates };
}

it('brings all pages of templates into the workspace, each under its id', async () => {
  const { graph, host, connector, published, templates } = await openShop();
  graph.templates.set(
    ACCOUNT,
    ['one', 'two', 'three', 'four', 'five'].map((name) => template(name, `About ${name}.`)),
  );
  expect(await syncTemplates(host, connector, 'an administrator')).toEqual([]);
  expect(published).toEqual(['an administrator']);
  expect(Object.keys(templates())).toEqual(['one', 'two', 'three', 'four', 'five']);
  expect(templates()['five']).toMatchObject({
    pointsOfContact: ['phone'],
    languages: { nl: { status: 'APPROVED' } },
  });
});

it('publishes what is otherwise, under the id it had, and keeps what WhatsApp no longer has', async () => {
  const { graph, host, connector, published, templates } = await openShop();
  graph.templates.set(ACCOUNT, [template('ready', 'It is ready.'), template('late', 'It is late.')]);
  await syncTemplates(host, connector, 'x');
  await syncTemplates(host, connector, 'x');
  expect(published).toHaveLength(1);
  graph.templates.set(ACCOUNT, [template('ready', 'It is ready.', 'PAUSED')]);
  await syncTemplates(host, connector, 'x');
  expect(published).toHaveLength(2);
  expect(Object.keys(templates())).toEqual(['ready', 'late']);
  expect(templates()['ready']).toMatchObject({ languages: { nl: { status: 'PAUSED' } } });
});

it('changes nothing when not all could be read', async () => {
  const { host, connector, published } = await openShop();
  expect(await syncTemplates(host, connector, 'x')).toEqual([]);
  expect(published).toEqual([]);
});

it('follows the news, once for all that comes while it reads', async () => {
  const { host } = quietHost();
  let [reads, reading] = [0, 0];
  const connector: Pick<Connector, 'templates'> = {
    templates: async () => {
      reads += 1;
      reading += 1;
      expect(reading).toBe(1);
      await Promise.resolve();
      reading -= 1;
      return [];
    },
  };
  const follow = followTemplates(
    () => host,
    () => new Map([['any', connector as Connector]]),
  );
  await Promise.all([follow('any'), follow('any'), follow('any')]);
  expect(reads).toBe(2);
});
