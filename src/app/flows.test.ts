import { describe, expect, it } from 'vitest';
import { nodes } from '#nodes/index.ts';
import { connect } from '#src/document/edits/edges.ts';
import { moveNode } from '#src/document/edits/nodes.ts';
import { addAt, addBeside } from './adding.ts';
import { keepScreenTrue, newFlow, removeFlow, renameFlow } from './flows.ts';
import { changeFlow } from './studio.ts';
import { testStudio } from './testing/studio.ts';

const begin = () => {
  const studio = testStudio();
  keepScreenTrue(studio);
  return studio;
};
const definition = (type: string) => nodes.get(type)!;

describe('flows of a project', () => {
  it('opens a new flow, and the former one again when that is undone', () => {
    const studio = begin();
    newFlow(studio, 'Second');
    const { flowId } = studio.session.getState();
    expect(studio.document.getState().project.flows[flowId]?.name).toBe('Second');
    studio.document.getState().undo();
    expect(studio.session.getState().flowId).toBe('flow');
  });

  it('opens another flow when the open one is deleted', () => {
    const studio = begin();
    newFlow(studio, 'Second');
    const second = studio.session.getState().flowId;
    removeFlow(studio);
    expect(studio.session.getState().flowId).toBe('flow');
    studio.document.getState().undo();
    expect(studio.session.getState().flowId).toBe(second);
  });

  it('says who used a flow that is deleted, and offers it back', () => {
    const studio = begin();
    const caller = addAt(studio, definition('run-script'), { x: 0, y: 0 });
    newFlow(studio, 'Second');
    const second = studio.session.getState().flowId;
    removeFlow(studio);
    expect(studio.session.getState().notice).toBeNull();
    studio.document.getState().undo();
    studio.document.getState().change({ key: 'test' }, ({ flows }) => {
      flows['flow']!.nodes[caller]!.params = { script: second };
    });
    studio.session.getState().openFlow(second);
    removeFlow(studio);
    const { notice } = studio.session.getState();
    expect(notice).toMatchObject({ title: '“Second” was still used', tone: 'warning' });
    expect(notice?.lines.at(-1)).toContain('Run script');
    notice?.actions?.[0]?.run();
    expect(studio.document.getState().project.flows[second]?.name).toBe('Second');
    expect(studio.session.getState().notice).toBeNull();
  });

  it('shows the flow in which something is undone or done again', () => {
    const studio = begin();
    newFlow(studio, 'Second');
    const second = studio.session.getState().flowId;
    renameFlow(studio, 'Renamed');
    studio.session.getState().openFlow('flow');
    studio.document.getState().undo();
    expect(studio.session.getState().flowId).toBe(second);
    studio.session.getState().openFlow('flow');
    studio.document.getState().redo();
    expect(studio.session.getState().flowId).toBe(second);
  });

  it('selects what is undone or done again, wherever it is', () => {
    const studio = begin();
    const first = addAt(studio, definition('channel-intake'), { x: 0, y: 0 });
    addBeside(studio, definition('end'));
    changeFlow(studio, { key: 'test' }, (flow) => moveNode(flow, first, { x: 40, y: 0 }));
    newFlow(studio, 'Second');
    const { undo, redo, jump } = studio.document.getState();
    undo();
    undo();
    expect(studio.session.getState()).toMatchObject({ flowId: 'flow', selection: { nodes: [first] } });
    studio.session.getState().select([]);
    redo();
    expect(studio.session.getState().selection.nodes).toEqual([first]);
    jump(0);
    jump(2);
    expect(studio.session.getState().selection.nodes).toEqual(['end']);
  });

  it('selects the edge that is undone or done again', () => {
    const studio = begin();
    const first = addAt(studio, definition('channel-intake'), { x: 0, y: 0 });
    addAt(studio, definition('end'), { x: 400, y: 0 });
    changeFlow(studio, { key: 'test' }, (flow) => connect(flow, first, 'next', 'end'));
    studio.document.getState().undo();
    studio.document.getState().redo();
    expect(studio.session.getState().selection.edge).toEqual({ from: first, port: 'next' });
  });

  it('shows the section of the workspace in which something is undone', () => {
    const studio = begin();
    studio.document.getState().change({ key: 'test' }, ({ workspace }) => {
      workspace.skills['new'] = { name: 'New' } as never;
    });
    studio.document.getState().undo();
    expect(studio.session.getState()).toMatchObject({ place: 'workspace', wantedSection: 'skills' });
  });

  it('takes typing a name as one step, and no empty name', () => {
    const studio = begin();
    for (const name of ['I', 'In', '', 'Intake']) renameFlow(studio, name);
    expect(studio.document.getState().project.flows['flow']?.name).toBe('Intake');
    studio.document.getState().undo();
    expect(studio.document.getState().project.flows['flow']?.name).toBe('Flow');
  });

  it('selects no node and no edge that is gone', () => {
    const studio = begin();
    const first = addAt(studio, definition('channel-intake'), { x: 0, y: 0 });
    addBeside(studio, definition('end'));
    studio.session.getState().selectEdge({ from: first, port: 'next' });
    studio.document.getState().undo();
    expect(studio.session.getState().selection).toEqual({ nodes: [], notes: [], edge: null });
    studio.session.getState().select([first]);
    studio.document.getState().undo();
    expect(studio.session.getState().selection.nodes).toEqual([]);
  });
});
