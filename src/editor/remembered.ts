import { StandaloneServices } from 'monaco-editor/editor/standalone/browser/standaloneServices';
import { IStorageService } from 'monaco-editor/platform/storage/common/storage';

/** Px: not wider than the inspector, whose fields it belongs to. */
const LIST = { width: 296, height: 288 };

const REMEMBERED: Readonly<Record<string, string>> = {
  // What a suggestion is for stands beside the list at once, without a key of its own.
  expandSuggestionDocs: 'true',
  'suggestWidget.size/vs.editor.ICodeEditor/false': JSON.stringify(LIST),
};

/** Some settings of Monaco are only what somebody chose before: here they were chosen. */
const storage = StandaloneServices.get(IStorageService);
for (const [key, value] of Object.entries(REMEMBERED)) storage.store(key, value, 0, 0);
