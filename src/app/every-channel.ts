import { channels } from '#runtime/index.ts';

/** What every channel is, carries and sends. Default export, for lazy loading. */
export default channels;
