import { describe, expect, it } from 'vitest';
import { startPlaying, stopPlaying, togglePlaying } from './playing.ts';
import { testStudio } from './testing/studio.ts';

const begin = () => {
  const studio = testStudio();
  const { drawer, set, select } = studio.session.getState();
  set({ drawer: { ...drawer, tab: 'problems' }, paletteOpen: true });
  select(['hours']);
  return studio;
};
const shown = ({ session }: ReturnType<typeof begin>) => {
  const { simulatorOpen, paletteOpen, drawer, selection } = session.getState();
  return { simulatorOpen, paletteOpen, tab: drawer.tab, nodes: selection.nodes };
};

describe('playing', () => {
  it('closes what is not watched', () => {
    const studio = begin();
    startPlaying(studio);
    expect(shown(studio)).toEqual({ simulatorOpen: true, paletteOpen: false, tab: null, nodes: [] });
  });

  it('brings back what was open when it stops', () => {
    const studio = begin();
    togglePlaying(studio);
    togglePlaying(studio);
    expect(shown(studio)).toEqual({ simulatorOpen: false, paletteOpen: true, tab: 'problems', nodes: [] });
  });

  it('forgets nothing when it is begun twice', () => {
    const studio = begin();
    startPlaying(studio);
    startPlaying(studio);
    stopPlaying(studio);
    expect(shown(studio).paletteOpen).toBe(true);
  });

  it('leaves open what somebody opened meanwhile', () => {
    const studio = begin();
    startPlaying(studio);
    const { drawer, set } = studio.session.getState();
    set({ drawer: { ...drawer, tab: 'text' } });
    stopPlaying(studio);
    expect(shown(studio).tab).toBe('text');
  });
});
