import * as monaco from 'monaco-editor/editor';
import 'monaco-editor/features/register.all';
import editorWorker from 'monaco-editor/editor/editor.worker?worker&url';
import jsonWorker from 'monaco-editor/languages/features/json/json.worker?worker&url';
import { jsonDefaults } from 'monaco-editor/languages/features/json/register';

/** The only file that touches Monaco's globals. It is loaded when a text is opened for the first time. */

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

self.MonacoEnvironment = {
  getWorker: (_id, label) =>
    new Worker(policy.createScriptURL(label === 'json' ? jsonWorker : editorWorker), { type: 'module' }),
};

/** A JSON Schema and the texts it is for. */
export interface TextSchema {
  uri: string;
  /** Paths of models, such as `/flow.json`. */
  fileMatch: string[];
  schema: object;
}

/** Checks texts, and explains them on hover, by these schemas. */
export function setSchemas(schemas: TextSchema[]): void {
  jsonDefaults.setDiagnosticsOptions({
    validate: true,
    enableSchemaRequest: false,
    allowComments: false,
    schemaValidation: 'error',
    schemas,
  });
}

export { monaco };
