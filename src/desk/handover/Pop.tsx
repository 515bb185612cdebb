import type { ReactElement, ReactNode } from 'react';
import { Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import '#src/ui/list.css';

interface PopProps {
  /** The button that opens it. */
  trigger: ReactElement;
  title: string;
  /** At the end of the title’s row. */
  actions?: ReactNode;
  children: (close: () => void) => ReactNode;
}

/** A titled dialog beside its button, which gets the keyboard back. */
export function Pop({ trigger, ...body }: PopProps) {
  return (
    <DialogTrigger>
      {trigger}
      <Popover className="ui-popover handover-popover" placement="bottom start" offset={6}>
        <PopBody {...body} />
      </Popover>
    </DialogTrigger>
  );
}

export function PopBody({ title, actions, children }: Omit<PopProps, 'trigger'>) {
  return (
    <Dialog className="handover-dialog">
      {({ close }) => (
        <>
          <div className="handover-head">
            <Heading slot="title">{title}</Heading>
            {actions}
          </div>
          {children(close)}
        </>
      )}
    </Dialog>
  );
}
