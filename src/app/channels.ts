import type { Studio } from './studio.ts';

/**
 * Loads the channels, which is done once: a flow is drawn without them, and whatever comes later needs them. Where they
 * cannot be loaded, asking again tries again.
 */
export async function loadChannels(studio: Pick<Studio, 'channels' | 'session'>): Promise<void> {
  if (studio.channels.size > 0) return;
  studio.session.getState().set({ channelsLoaded: false });
  studio.channels = (await import('./every-channel.ts')).default;
  studio.session.getState().set({ channelsLoaded: true });
}
