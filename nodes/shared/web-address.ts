const HOST = '[^\\s/?#\\\\@{}]+(?:[/?#]|$)';
const SECURE = new RegExp(`^https://${HOST}`, 'i');
const WEB = new RegExp(`^https?://${HOST}`, 'i');

/**
 * Whether every address made of a source is a secure one: its scheme and host stand there before any `{{ }}`, whose
 * values are percent-encoded.
 */
export const isHttps = (source: string): boolean => SECURE.test(source.trim());

/** Whether every address made of a source is one of the web: no `javascript:`, no path without a site. */
export const isWebAddress = (source: string): boolean => WEB.test(source.trim());
