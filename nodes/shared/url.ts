/** `http` or `https` and a host that no value can change: what follows the host may be filled in. */
const FIXED_HOST = /^https?:\/\/[^\s/?#\\@{}]+(?:[/?#]|$)/i;

/** Whether a URL as written names its own site: its scheme and host stand there before any `{{ }}`. */
export const hasFixedHost = (source: string): boolean => FIXED_HOST.test(source.trim());

/** Whether a finished URL is a web page: no `javascript:`, no `data:`, no path without a site. */
export const isWebPage = (url: string): boolean => FIXED_HOST.test(url) && URL.canParse(url);

/**
 * Whether every URL made of a source is a web page: behind a site of its own that can be parsed, values that are
 * percent-encoded change neither scheme nor host.
 */
export const isAlwaysWebPage = (source: string): boolean =>
  hasFixedHost(source) && URL.canParse(source.trim().split('{{', 1)[0] ?? '');
