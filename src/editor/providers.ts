import {
  type Assistant,
  type Explained,
  type ExplainedLine,
  hasBegun,
  type Suggested,
  type Suggestion,
} from './assistant.ts';
import { LANGUAGES } from './languages.ts';
import { monaco } from './monaco.ts';

type Model = monaco.editor.ITextModel;

/** Who helps with the text of each field on the screen. */
const assistants = new WeakMap<Model, () => Assistant>();

/** Lets an assistant help with a text; it is asked for anew each time. */
export const assist = (model: Model, assistant: () => Assistant): void => {
  assistants.set(model, assistant);
};

const { CompletionItemKind } = monaco.languages;

const KINDS: Readonly<Record<Suggestion['kind'], monaco.languages.CompletionItemKind>> = {
  name: CompletionItemKind.Variable,
  field: CompletionItemKind.Field,
  function: CompletionItemKind.Function,
};

export function rangeOf(model: Model, { from, to }: { from: number; to: number }): monaco.Range {
  return monaco.Range.fromPositions(model.getPositionAt(from), model.getPositionAt(to));
}

function completions(model: Model, { from, to, suggestions }: Suggested) {
  const range = rangeOf(model, { from, to });
  return suggestions.map(
    (suggestion, index): monaco.languages.CompletionItem => ({
      label: { label: suggestion.insert, description: suggestion.gives },
      kind: KINDS[suggestion.kind],
      insertText: suggestion.insert,
      range,
      // In the order given, where nothing fits better than the rest.
      sortText: String(index).padStart(4, '0'),
      ...documentation(suggestion),
    }),
  );
}

const documentation = ({ forms = [], about }: Suggestion): { documentation?: monaco.IMarkdownString } =>
  about === undefined && forms.length === 0
    ? {}
    : {
        documentation: markdown([
          ...forms.map((code) => ({ code })),
          ...(about === undefined ? [] : [{ words: about }]),
        ]),
      };

const LANGUAGE = LANGUAGES[0] ?? '';
const FENCE = '```';

/** Lines as Monaco shows them. What they say is shown as it is, never as markup. */
const markdown = (lines: readonly ExplainedLine[]): monaco.IMarkdownString => ({
  value: lines.map(shown).join('\n\n'),
});

const shown = (line: ExplainedLine): string =>
  'code' in line
    ? `${FENCE}${LANGUAGE}\n${line.code.replaceAll(FENCE, "'''")}\n${FENCE}`
    : line.words.replace(/[\\`*_{}[\]()#+\-.!<>|~&]/g, '\\$&');

const hover = (model: Model, explained: Explained): monaco.languages.Hover => ({
  range: rangeOf(model, explained),
  contents: [markdown(explained.lines)],
});

const GOES_ON = monaco.languages.CompletionTriggerKind.TriggerForIncompleteCompletions;

/** Lets the assistants of texts in these languages complete and explain. */
export function assistIn(languages: readonly string[], triggerCharacters: readonly string[]): void {
  monaco.languages.registerCompletionItemProvider([...languages], {
    triggerCharacters: [...triggerCharacters],
    provideCompletionItems(model, position, { triggerKind }) {
      const source = model.getValue();
      const found = assistants.get(model)?.().suggest(source, model.getOffsetAt(position));
      const isWanted = found && (triggerKind !== GOES_ON || hasBegun(source, found));
      // Asked again at each key: what is written in full is offered no more, so that Tab leaves the field.
      return { suggestions: isWanted ? completions(model, found) : [], incomplete: true };
    },
  });
  monaco.languages.registerHoverProvider([...languages], {
    provideHover(model, position) {
      const found = assistants.get(model)?.().explain(model.getValue(), model.getOffsetAt(position));
      return found && found.lines.length > 0 ? hover(model, found) : null;
    },
  });
}

assistIn(LANGUAGES, ['.', '{']);
