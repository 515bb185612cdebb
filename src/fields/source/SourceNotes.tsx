import type { SourceMode } from '#src/editor/assistant.ts';
import { SourceProblem } from './SourceProblem.tsx';
import { SourceValue } from './SourceValue.tsx';
import type { Shown } from './useHeld.ts';

interface Props {
  id: string;
  help: string | undefined;
  mode: SourceMode;
  shown: Shown;
  onMend: (mended: string) => void;
}

const valueId = (id: string) => `${id}-value`;
const helpId = (id: string) => `${id}-help`;
const problemId = (id: string, index: number) => `${id}-${index}`;

/** The ids of the notes that describe the field: all but a value that is no longer true, and the buttons. */
export const describing = (id: string, help: string | undefined, { found, tried, isBefore }: Shown): string =>
  [
    ...(tried && !isBefore ? [valueId(id)] : []),
    ...(help ? [helpId(id)] : []),
    ...found.map((_, index) => problemId(id, index)),
  ].join(' ');

/** What there is to say about a source: its value, what it is for, and line by line what is wrong. */
export function SourceNotes({ id, help, mode, shown, onMend }: Props) {
  const { found, tried, isBefore } = shown;
  const told = tried || help || found.length > 0;
  if (!told) return null;
  return (
    <div className="fields-notes">
      {tried && <SourceValue id={valueId(id)} tried={tried} mode={mode} isBefore={isBefore} />}
      {help && (
        <p id={helpId(id)} className="ui-help">
          {help}
        </p>
      )}
      {found.length > 0 && (
        <ul className="fields-problems">
          {found.map((one, index) => (
            <SourceProblem
              key={`${one.code} ${one.sentence} ${one.fix?.mended ?? ''}`}
              id={problemId(id, index)}
              problem={one}
              onMend={onMend}
            />
          ))}
        </ul>
      )}
    </div>
  );
}
