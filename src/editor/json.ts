import 'monaco-editor/features/register.all';
import jsonWorker from 'monaco-editor/languages/features/json/json.worker?worker&url';
import { jsonDefaults } from 'monaco-editor/languages/features/json/register';
import { setWorker } from './monaco.ts';
import { addLateServices } from './services.ts';

setWorker('json', jsonWorker);
addLateServices();

/** A JSON Schema and the texts it is for. */
export interface TextSchema {
  uri: string;
  /** Paths of models, such as `/flow.json`. */
  fileMatch: string[];
  schema: object;
}

/** Checks texts, and explains them on hover, by these schemas. */
export function setSchemas(schemas: readonly TextSchema[]): void {
  jsonDefaults.setDiagnosticsOptions({
    validate: true,
    enableSchemaRequest: false,
    allowComments: false,
    schemaValidation: 'error',
    schemas: [...schemas],
  });
}
