import { whatsapp } from '../../../channels/whatsapp/channel.ts';
import { importTemplates } from '../../../channels/whatsapp/templates/import.ts';
import type { Json, JsonObject } from '../../../model/json.ts';
import type { Happened } from '../../contract/host.ts';
import type { ConnectorKind, Received, Tools } from '../connector.ts';
import { connectMeta } from '../meta/connector.ts';
import { accountOf } from '../request.ts';
import { ASIDE_LINES_MAX, createWire } from '../wire.ts';
import { whatsappConfig } from './config.ts';
import { waitFor } from './errors.ts';
import { fetchMedia, type MediaSetup } from './media.ts';
import { createPace } from './pace.ts';
import { markRead } from './read-receipt.ts';
import { fetchTemplates } from './templates.ts';

const { channel, capabilities } = whatsapp;

/** The WhatsApp Business Platform, Cloud API. */
export const whatsappKind: ConnectorKind<typeof whatsappConfig> = {
  channel,
  schema: whatsappConfig,
  connect(config, tools) {
    const pace = createPace(config.messagesPerSecond);
    const own = { definition: whatsapp, waitFor, idOf, pace: pace.wait };
    const { graph: forMessages, connector } = connectMeta(own, config, tools);
    const wire = createWire({ answerMs: config.answerSeconds * 1_000, connections: ASIDE_LINES_MAX });
    const graph = { ...forMessages, wire };
    const media = { graph, files: tools.files, channel, capabilities, hosts: config.mediaHosts };
    return {
      ...connector,
      receive(request) {
        const received = connector.receive(request);
        if (config.followTemplates && tellsOfTemplates(received)) tools.templatesChanged?.(channel);
        return received;
      },
      async accepted({ event }) {
        if (event.type !== 'message.received') return;
        const account = accountOf(tools.workspace(), event.pointOfContact);
        if (account === undefined) return;
        pace.came(account, tools.now());
        await Promise.all([
          config.readReceipts ? markRead(graph, account, event.message.id) : undefined,
          config.downloadFiles ? keepFile(event, media, tools) : undefined,
        ]);
      },
      async fetchFile(id) {
        const found = await fetchMedia(media, id);
        return typeof found === 'string' ? undefined : found;
      },
      stop: async () => void (await Promise.all([connector.stop(), wire.close()])),
      templates: () => fetchTemplates(graph, config.accounts, importTemplates, tools.workspace()),
    };
  },
};

/** The id of the message that was taken: `{ messages: [{ id }] }`. */
function idOf({ messages }: JsonObject): Json | undefined {
  const [first] = Array.isArray(messages) ? messages : [];
  return typeof first === 'object' && first !== null && !Array.isArray(first) ? first['id'] : undefined;
}

/** No contact hears of it: the channel tells it as something that it passed over. */
const tellsOfTemplates = ({ ignored }: Received): boolean =>
  ignored.some(({ code }) => code.startsWith('whatsapp.ignored.template-'));

type Came = Extract<Happened['event'], { type: 'message.received' }>;

async function keepFile({ message }: Came, media: MediaSetup, { log }: Tools): Promise<void> {
  if (!message.media) return;
  const found = await fetchMedia(media, message.media.id);
  if (typeof found === 'string') log.warn({ channel, why: found }, 'a file is not kept');
}
