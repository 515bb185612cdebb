import { Cable, PencilLine, StickyNote, Unplug } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { writeNote } from '#src/app/annotating.ts';
import type { Command } from '#src/app/command.ts';
import { focusRoom } from '#src/app/focus.ts';
import { useStudio } from '#src/app/hooks.ts';
import { entryFor } from '#src/app/menu.ts';
import type { EdgeAt } from '#src/document/edits/insert.ts';
import { useSay } from '#src/i18n/useSay.ts';
import type { Point } from '#src/ui/AtPoint.tsx';
import type { MenuEntry } from '#src/ui/MenuList.tsx';
import { disconnectPort } from './edits.ts';
import { thingAt } from './keys.ts';
import type { CanvasNode } from './nodes.ts';

/** The node a menu was opened on, or the empty canvas, and where. */
export interface OpenMenu {
  node: string | undefined;
  at: Point;
}

/** The canvas's menu: what the node offers, then the commands that can be done here. */
export function useMenu(commands: readonly Command[], nodes: readonly CanvasNode[], open: OpenMenu) {
  const t = useTranslations('canvas');
  const arranging = useTranslations('arranging');
  const say = useSay();
  const studio = useStudio();
  const { node } = open;
  const face = node === undefined ? undefined : nodes.find(({ id }) => id === node)?.data.face;

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
  const ofThing = ({ node: key, at }: OpenMenu): MenuEntry[] => {
    const { kind, id } = key === undefined ? { kind: 'node' as const, id: '' } : thingAt(key);
    const write = kind !== 'node' && {
      id: 'write',
      label: t(kind === 'note' ? 'write-note' : 'rename-group'),
      icon: PencilLine,
      onAction: () => studio.session.getState().set({ writing: { kind, id } }),
    };
    const place = studio.session.getState().surface?.at(at) ?? undefined;
    const note = {
      id: 'note-here',
      label: t('new-note'),
      icon: StickyNote,
      onAction: () => writeNote(studio, place),
    };
    return write ? [write] : key === undefined ? [note] : [];
  };
  const { selection } = studio.session.getState();
  const ofEdge = ({ from, port }: EdgeAt): MenuEntry[] => [
    { id: 'edit', label: t('edit'), icon: PencilLine, onAction: () => focusAfter('inspector') },
    {
      id: 'reconnect',
      label: arranging('reconnect-edge'),
      icon: Cable,
      onAction: () => studio.session.getState().surface?.connect(from, port),
    },
  ];
  const isOne = selection.nodes.length <= 1;
  const items = [
    ...(node !== undefined && face && isOne ? ofNode(node, face.ports) : []),
    ...(selection.edge && !selection.moreEdges ? ofEdge(selection.edge) : []),
    ...ofThing(open),
    ...commands.filter((command) => command.when(studio)).map((command) => entryFor(command, studio, say)),
  ];
  return { items, label: t('menu') };
}

/** The menu gives the keyboard back when it closes: only then it can go elsewhere. */
const focusAfter = (room: string) => setTimeout(() => focusRoom(room), 50);
