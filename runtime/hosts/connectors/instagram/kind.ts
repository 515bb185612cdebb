import { instagram } from '../../../channels/instagram/channel.ts';
import type { ConnectorKind } from '../connector.ts';
import { connectMeta } from '../meta/connector.ts';
import { instagramConfig } from './config.ts';
import { waitFor } from './errors.ts';

/** Instagram messaging. */
export const instagramKind: ConnectorKind<typeof instagramConfig> = {
  channel: instagram.channel,
  schema: instagramConfig,
  connect: (config, tools) =>
    connectMeta({ definition: instagram, waitFor, idOf: (said) => said['message_id'] }, config, tools)
      .connector,
};
