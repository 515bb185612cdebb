import { CircleAlert, TriangleAlert, Wand2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '#src/ui/Button.tsx';
import { iconProps } from '#src/ui/icon.ts';
import type { Fix } from './fixes.ts';
import { type Found, isError } from './found.ts';

interface Props {
  /** Of its sentence. */
  id: string;
  problem: Found;
  onMend: (mended: string) => void;
}

/** One thing that is or may go wrong, with what mends it. */
export function SourceProblem({ id, problem, onMend }: Props) {
  const { severity, sentence, fix } = problem;
  const Glyph = isError(problem) ? CircleAlert : TriangleAlert;
  return (
    <li className="fields-problem" data-severity={severity}>
      <Glyph {...iconProps} size={14} />
      <div className="fields-problem-words">
        <p id={id}>{sentence}</p>
        {fix && <FixButton fix={fix} onMend={onMend} />}
      </div>
    </li>
  );
}

function FixButton({ fix: { kind, text, mended }, onMend }: { fix: Fix; onMend: Props['onMend'] }) {
  const t = useTranslations('fields');
  return (
    <Button icon={Wand2} onPress={() => onMend(mended)}>
      {/* In one piece, so that its words wrap as words. */}
      <span>{t.rich(`fix-${kind}`, { text: () => <code>{text}</code> })}</span>
    </Button>
  );
}
