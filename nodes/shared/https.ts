const HTTPS = /^https:\/\/[^\s/?#\\@{}]+(?:[/?#]|$)/i;

/**
 * Whether every address made of a source is a secure one: its scheme and host stand there before any `{{ }}`, whose
 * values are percent-encoded.
 */
export const isHttps = (source: string): boolean => HTTPS.test(source.trim());
