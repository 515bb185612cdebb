import { CircleAlert, Info, TriangleAlert, X } from 'lucide-react';
import type { Tone } from './Badge.tsx';
import { Button } from './Button.tsx';
import { IconButton } from './IconButton.tsx';
import { type Icon, iconProps } from './icon.ts';
import './panel.css';

export interface NoticeProps {
  tone: Tone;
  title: string;
  lines: readonly string[];
  /** What can be done about it. */
  actions?: readonly { label: string; run: () => void }[];
  /** Without it the notice cannot be closed. */
  onClose?: () => void;
  /** The words of the closing button. */
  closeLabel?: string;
}

const icons: Record<Tone, Icon> = {
  danger: CircleAlert,
  warning: TriangleAlert,
  neutral: Info,
  accent: Info,
};

/** Something that happened and stays in sight until it is closed. It is announced when it appears. */
export function Notice({ tone, title, lines, actions = [], onClose, closeLabel = '' }: NoticeProps) {
  const Glyph = icons[tone];
  return (
    <div className={`ui-notice ui-notice-${tone}`} role={tone === 'danger' ? 'alert' : 'status'}>
      <Glyph {...iconProps} />
      <div className="ui-notice-body">
        <p className="ui-notice-title">{title}</p>
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {actions.length > 0 && (
          <div className="ui-notice-actions">
            {actions.map(({ label, run }) => (
              <Button key={label} onPress={run}>
                {label}
              </Button>
            ))}
          </div>
        )}
      </div>
      {onClose && <IconButton label={closeLabel} icon={X} onPress={onClose} />}
    </div>
  );
}
