import { useStudio } from '#src/app/hooks.ts';
import { domId } from './domId.ts';
import { PortPicker } from './PortPicker.tsx';
import type { AskedProps } from './question.ts';
import { RowMenu } from './RowMenu.tsx';
import { outlineRoom, useRoom } from './state.ts';
import { TargetPicker } from './TargetPicker.tsx';
import { TypePicker } from './TypePicker.tsx';

const INSET = 40;

/** Below the line that the keyboard is on. */
function besideLine(key: string | null): AskedProps['at'] {
  const line = document.getElementById(domId(key ?? ''));
  const { left, bottom } =
    (line ?? document.querySelector('.outline'))?.getBoundingClientRect() ?? new DOMRect();
  return { x: left + INSET, y: bottom };
}

/** The list or menu that the outline asks with, at the line it is about. */
export function Asking({ flow, lines }: Pick<AskedProps, 'flow' | 'lines'>) {
  const studio = useStudio();
  const asking = useRoom((state) => state.asking);
  const current = useRoom((state) => state.current);
  if (!asking || asking.what === 'title') return null;
  // Another question may have been asked meanwhile.
  const close = () => {
    const { asking: now, set } = outlineRoom(studio).getState();
    if (now === asking) set({ asking: null });
  };
  const shared = { flow, lines, at: besideLine(current), close };
  if (asking.what === 'menu') return <RowMenu {...shared} at={asking.at ?? shared.at} />;
  if (asking.what === 'type') return <TypePicker {...shared} behind={asking.after} />;
  if (asking.what === 'port') return <PortPicker {...shared} node={asking.node} />;
  return <TargetPicker key="target" {...shared} node={asking.node} port={asking.port} />;
}
