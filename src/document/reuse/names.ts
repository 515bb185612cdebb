import { VARIABLE_NAME_MAX } from '#runtime/index.ts';

const ID_MAX = 64;
/** Room for a number behind a name. */
const ROOM = 4;
const FIRST_NUMBER = 2;
const WAY_NAME_MAX = 60;

/** A name for a variable that nobody has yet. */
export function freeName(taken: Readonly<Record<string, unknown>>, wanted: string): string {
  const stem = wanted.slice(0, VARIABLE_NAME_MAX - ROOM);
  let name = wanted;
  for (let number = FIRST_NUMBER; Object.hasOwn(taken, name); number++) name = `${stem}${number}`;
  return name;
}

/** What somebody calls a script, as the beginning of an id. */
export function idFor(name: string, otherwise: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, ID_MAX - ROOM)
    .replace(/-+$/, '');
  return plain || otherwise;
}

/** Names that differ, in the order of those wanted. */
export function distinctNames(wanted: readonly string[]): string[] {
  const names: string[] = [];
  for (const one of wanted) {
    const stem = one.slice(0, WAY_NAME_MAX - ROOM);
    let name = one.slice(0, WAY_NAME_MAX);
    for (let number = FIRST_NUMBER; names.includes(name); number++) name = `${stem} ${number}`;
    names.push(name);
  }
  return names;
}
