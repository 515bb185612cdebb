import { readWorkspace } from '../../compile/1-read/workspace.ts';
import { error, type Problem } from '../../model/problem.ts';
import type { Publication, PublishedRevision } from '../contract/publication.ts';
import { NOW } from '../store/tallies.ts';
import { OPEN } from './counting.ts';
import type { Engine } from './engine.ts';

const WHOLE = 100;

/** The revisions of all scripts, with who follows them. */
export function revisionsOf({ programs, ledger: { tallies } }: Engine): PublishedRevision[] {
  return programs.revisions.map(({ script, revision, published, by, share }) => {
    const open = tallies.of(NOW, script).get(`${OPEN}${revision}`)?.count ?? 0;
    const name = programs.scriptOf(script, revision)?.name ?? script;
    const state = share > 0 ? 'live' : open > 0 ? 'draining' : 'retired';
    return { script, revision, name, publishedAt: published, by, share, open, state };
  });
}

/** A script goes live, for all new contacts or for some. Problems: it does not, and nothing has changed. */
export function publish(engine: Engine, publication: Publication, now: number): readonly Problem[] {
  const { programs, ledger } = engine;
  const { kept, problems } = programs.examine(publication, now);
  if (!kept) return problems;
  ledger.db.transaction(() => {
    ledger.scripts.put({ ...kept, share: 0 }, publication.script);
    divide(engine, kept.script, kept.revision, publication.share);
    ledger.scripts.note(now, {
      ...{ by: publication.by, what: 'script.published', of: kept.script },
      detail: `${kept.revision} ${publication.share} %`,
    });
  });
  engine.republished(now);
  return [];
}

export function rollBack(
  engine: Engine,
  script: string,
  revision: string,
  by: string,
  now: number,
): readonly Problem[] {
  const { programs, ledger } = engine;
  if (!programs.revisions.some((one) => one.script === script && one.revision === revision))
    return [error('publish.unknown-revision', {}, { script, revision })];
  ledger.db.transaction(() => {
    divide(engine, script, revision, WHOLE);
    ledger.scripts.note(now, { by, what: 'script.rolled-back', of: script, detail: revision });
  });
  engine.republished(now);
  return [];
}

/** One revision gets its share; what is left is the one's that had most. */
function divide({ programs, ledger }: Engine, script: string, revision: string, share: number): void {
  const others = programs.revisions.filter((one) => one.script === script && one.revision !== revision);
  const [first, ...rest] = others.filter((one) => one.share > 0).sort((a, b) => b.share - a.share);
  ledger.scripts.setShare(script, revision, first ? share : WHOLE);
  if (first) ledger.scripts.setShare(script, first.revision, WHOLE - share);
  for (const one of rest) ledger.scripts.setShare(script, one.revision, 0);
}

export function publishWorkspace(engine: Engine, text: string, by: string, now: number): readonly Problem[] {
  const { value, problems } = readWorkspace(text);
  if (!value) return problems;
  const { scripts, db } = engine.ledger;
  db.transaction(() => {
    scripts.putWorkspace(now, by, text);
    scripts.note(now, { by, what: 'workspace.published', of: value.id, detail: '' });
  });
  engine.republished(now);
  return [];
}
