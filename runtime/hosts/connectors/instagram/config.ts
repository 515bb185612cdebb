import { z } from 'zod';
import { metaConfig } from '../meta/config.ts';

/** Instagram messaging, in `host.json`. With Instagram Login the root is `https://graph.instagram.com/VERSION`. */
export const instagramConfig = z.strictObject(metaConfig);
