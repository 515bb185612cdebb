import type { Reader } from '../../../shared/content.ts';

/** A customer changed number or phone. The contact goes on at the address it began at. */
export const system: Reader = (message) => ({
  ignore: 'whatsapp.ignored.system',
  params: {
    type:
      message
        .at('system')
        .object()
        .at('type')
        .maybe((part) => part.text(100)) ?? '',
  },
});

/** The chat was opened for the first time; nothing was said yet. */
export const welcome: Reader = () => ({ ignore: 'whatsapp.ignored.chat-opened' });

/** A script has acted on the first wording already. */
export const edited: Reader = () => ({ ignore: 'whatsapp.ignored.edited' });

/** A script has acted on the message already. */
export const deleted: Reader = () => ({ ignore: 'whatsapp.ignored.deleted' });
