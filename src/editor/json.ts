import 'monaco-editor/features/register.all';
import jsonWorker from 'monaco-editor/languages/features/json/json.worker?worker&url';
import { jsonDefaults } from 'monaco-editor/languages/features/json/register';
import { setWorker } from './monaco.ts';
import { assistIn } from './providers.ts';
import { addLateServices } from './services.ts';

setWorker('json', jsonWorker);
addLateServices();
assistIn(['json'], ['"', ':', ' ']);

jsonDefaults.setModeConfiguration({
  completionItems: true,
  hovers: true,
  documentSymbols: true,
  tokens: true,
  foldingRanges: true,
  selectionRanges: true,
  // What is wrong is told by whoever shows the text, in the studio's words.
  diagnostics: false,
});

/** A JSON Schema and the texts it is for. */
export interface TextSchema {
  uri: string;
  /** Paths of models, such as `/flow.json`. */
  fileMatch: string[];
  schema: object;
}

/** Completes texts, and explains them on hover, by these schemas. Their words are shown as they are. */
export function setSchemas(schemas: readonly TextSchema[]): void {
  jsonDefaults.setDiagnosticsOptions({
    validate: false,
    enableSchemaRequest: false,
    allowComments: false,
    schemas: [...schemas],
  });
}
