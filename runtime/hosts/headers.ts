/** The policy under which the studio is served: no foreign code, no eval, no blob workers. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  // Monaco and React Flow write style attributes; nothing else needs inline styles.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
