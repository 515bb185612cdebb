import { Plus } from 'lucide-react';
import { useState } from 'react';
import { checkExpression, sayProblem, type Variables } from '#runtime/index.ts';
import { useSession, useStudio, useWorkspace } from '#src/app/hooks.ts';
import { IconButton } from '#src/ui/IconButton.tsx';
import { TextField } from '#src/ui/TextField.tsx';
import { stopEnvironment } from '../stopEnvironment.ts';

/** What is wrong with an expression as it is typed, in words. */
export function useWrong(variables: Variables) {
  const { nodes } = useStudio();
  const workspace = useWorkspace();
  const language = useSession((state) => state.uiLanguage);
  // What looks for patterns may have been loaded meanwhile.
  useSession((state) => state.patternsLoaded);
  return (source: string, expected?: 'boolean'): string | undefined => {
    if (source.trim() === '') return undefined;
    const { problems } = checkExpression(source, stopEnvironment(variables, workspace), expected);
    const [problem] = problems.filter(({ severity }) => severity === 'error');
    return problem && sayProblem(problem, language, nodes);
  };
}

interface ExpressionEntryProps {
  label: string;
  /** On the button. */
  add: string;
  variables: Variables;
  onAdd: (source: string) => void;
}

/** A line on which an expression is written that joins a list. */
export function ExpressionEntry({ label, add, variables, onAdd }: ExpressionEntryProps) {
  const [source, setSource] = useState('');
  const wrong = useWrong(variables)(source);
  const isReady = source.trim() !== '' && wrong === undefined;
  const enter = () => {
    if (!isReady) return;
    onAdd(source.trim());
    setSource('');
  };
  return (
    <form
      className="sim-expression"
      onSubmit={(event) => {
        event.preventDefault();
        enter();
      }}
    >
      <TextField
        label={label}
        value={source}
        onChange={setSource}
        mono
        {...(wrong ? { error: wrong } : {})}
      />
      <IconButton label={add} icon={Plus} isDisabled={!isReady} onPress={enter} />
    </form>
  );
}
