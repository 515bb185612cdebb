import { z } from 'zod';
import { secretRef } from '../../config/secret.ts';

/** The Graph API's address and version, where nothing else is said. */
export const GRAPH_ROOT = 'https://graph.facebook.com/v24.0';

const url = z.url({ protocol: /^https?$/ });

/** What both of Meta's channels ask for. */
export const metaConfig = {
  root: url.default(GRAPH_ROOT).describe('The Graph API with its version.'),
  token: secretRef.describe('The access token, of a system user so that it does not expire.'),
  appSecret: secretRef.describe('The secret of the app, with which Meta signs what it sends.'),
  verifyToken: secretRef.describe('A word of your own that Meta repeats when the webhook is set up.'),
  answerSeconds: z
    .number()
    .min(0.05)
    .max(120)
    .default(30)
    .describe('Seconds until Meta must have answered a request.'),
};

const metaSchema = z.strictObject(metaConfig);

export type MetaConfig = z.output<typeof metaSchema>;
