import { useEffect, useRef } from 'react';

/** Kept in this browser: `off` once somebody wanted no sound. */
const KEY = 'routewright.ring';
const SECONDS = 0.9;
const NOTES = [660, 880] as const;

export const isRinging = (storage: Storage): boolean => storage.getItem(KEY) !== 'off';
export const setRinging = (storage: Storage, isOn: boolean): void =>
  storage.setItem(KEY, isOn ? 'on' : 'off');

/** Two notes. Browsers play nothing before somebody has pressed something on the page. */
function ring(): void {
  const sound = new AudioContext();
  const volume = sound.createGain();
  volume.connect(sound.destination);
  volume.gain.setValueAtTime(0.15, sound.currentTime);
  volume.gain.exponentialRampToValueAtTime(0.001, sound.currentTime + SECONDS);
  for (const [at, frequency] of NOTES.entries()) {
    const note = sound.createOscillator();
    note.frequency.value = frequency;
    note.connect(volume);
    note.start(sound.currentTime + (at * SECONDS) / 4);
    note.stop(sound.currentTime + SECONDS);
    note.onended = () => at === NOTES.length - 1 && void sound.close();
  }
}

/** Rings when a contact is asked that was not before, and says in the page's title how many are. */
export function useRing(asked: readonly string[], isOn: boolean, titleOf: (count: number) => string): void {
  const known = useRef<ReadonlySet<string>>(new Set());
  const ids = asked.join(' ');
  useEffect(() => {
    const now = ids === '' ? [] : ids.split(' ');
    if (isOn && now.some((id) => !known.current.has(id))) ring();
    known.current = new Set(now);
  }, [ids, isOn]);
  const title = titleOf(asked.length);
  useEffect(() => {
    const before = document.title;
    document.title = title;
    return () => {
      document.title = before;
    };
  }, [title]);
}
