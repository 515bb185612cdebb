import { Button } from 'react-aria-components';
import { type Icon, iconProps } from '#src/ui/icon.ts';
import { Tooltip } from '#src/ui/Tooltip.tsx';
import '#src/ui/button.css';

export interface ToolProps {
  label: string;
  /** What it does, in a tooltip. */
  help: string;
  icon: Icon;
  /** Without it: the button opens what it stands before in a `DialogTrigger`. */
  onPress?: () => void;
  variant?: 'quiet' | 'danger';
  /** Words stay where there is little room. */
  keepsWords?: boolean;
}

/** A button of the toolbar. Where there is little room its words are heard and not seen. */
export function Tool({
  label,
  help,
  icon: Glyph,
  onPress,
  variant = 'quiet',
  keepsWords = false,
}: ToolProps) {
  return (
    <Tooltip text={help}>
      <Button className={`ui-button ui-button-${variant} handover-tool`} {...(onPress ? { onPress } : {})}>
        <Glyph {...iconProps} />
        <span className={keepsWords ? undefined : 'handover-words'}>{label}</span>
      </Button>
    </Tooltip>
  );
}
