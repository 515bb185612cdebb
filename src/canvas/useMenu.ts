import { Cable, PencilLine, Unplug } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Command } from '#src/app/command.ts';
import { focusRoom } from '#src/app/focus.ts';
import { useStudio } from '#src/app/hooks.ts';
import { entryFor } from '#src/app/menu.ts';
import { useSay } from '#src/i18n/useSay.ts';
import type { Point } from '#src/ui/AtPoint.tsx';
import type { MenuEntry } from '#src/ui/MenuList.tsx';
import { disconnectPort } from './edits.ts';
import type { CanvasNode } from './nodes.ts';

/** The node a menu was opened on, or the empty canvas, and where. */
export interface OpenMenu {
  node: string | undefined;
  at: Point;
}

/** The canvas's menu: what the node offers, then the commands that can be done here. */
export function useMenu(commands: readonly Command[], nodes: readonly CanvasNode[]) {
  const t = useTranslations('canvas');
  const say = useSay();
  const studio = useStudio();
  const [open, setOpen] = useState<OpenMenu | null>(null);
  const face = nodes.find(({ id }) => id === open?.node)?.data.face;
  const { node } = open ?? {};

  const ofNode = (id: string, ports: NonNullable<typeof face>['ports']): MenuEntry[] => [
    { id: 'edit', label: t('edit'), icon: PencilLine, onAction: () => focusAfter('inspector') },
    ...ports.map(({ id: port, label }) => ({
      id: `connect ${port}`,
      label: t('connect-port', { port: label }),
      icon: Cable,
      onAction: () => studio.session.getState().surface?.connect(id, port),
    })),
    ...ports
      .filter(({ isWired }) => isWired)
      .map(({ id: port, label }) => ({
        id: `disconnect ${port}`,
        label: t('disconnect-port', { port: label }),
        icon: Unplug,
        onAction: () => disconnectPort(studio, { from: id, port }),
      })),
  ];
  const items = [
    ...(node !== undefined && face ? ofNode(node, face.ports) : []),
    ...commands.filter((command) => command.when(studio)).map((command) => entryFor(command, studio, say)),
  ];
  return { open, setOpen, items, label: t('menu'), close: () => setOpen(null) };
}

/** The menu gives the keyboard back when it closes: only then it can go elsewhere. */
const focusAfter = (room: string) => setTimeout(() => focusRoom(room), 50);
