import * as monaco from 'monaco-editor/editor';
import editorWorker from 'monaco-editor/editor/editor.worker?worker&url';

/** The only file that touches Monaco's globals. It is loaded with the first field or text that wants an editor. */

interface UrlPolicy {
  createScriptURL(url: string): string;
}

interface TrustedTypes {
  createPolicy(name: string, rules: UrlPolicy): UrlPolicy;
}

const POLICY = 'routewright-worker';

const sameOrigin: UrlPolicy = {
  createScriptURL(url) {
    if (new URL(url, location.href).origin !== location.origin)
      throw new TypeError('A worker comes from the studio itself.');
    return url;
  },
};

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
const policy = trustedTypes?.createPolicy(POLICY, sameOrigin) ?? sameOrigin;

/** Addresses of workers by the language that asks. */
const workers = new Map<string, string>();

self.MonacoEnvironment = {
  getWorker: (_id, label) =>
    new Worker(policy.createScriptURL(workers.get(label) ?? editorWorker), { type: 'module' }),
};

/** The worker of a language that has its own. */
export const setWorker = (label: string, url: string): void => {
  workers.set(label, url);
};

export { monaco };
