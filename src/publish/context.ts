import { glyphs } from '#nodes/glyphs.ts';
import { type DocumentContext, type PictureContext, sayIn } from '#runtime/drawing.ts';
import { type Flow, fieldName, languageName, sayProblem, summaryContext, usesOf } from '#runtime/index.ts';
import type { Studio } from '#src/app/studio.ts';
import { speakIn } from '#src/i18n/speak.ts';

/** The words of this room outside of React. */
export const speak = ({ session }: Studio) => speakIn('publish', session.getState().uiLanguage);

/** What pictures are drawn with: the language of the studio and, for texts, that of customers. */
export function pictureContext({ document, session, nodes }: Studio): PictureContext {
  const { uiLanguage, textLanguage } = session.getState();
  const { workspace } = document.getState().project;
  const say = sayIn(uiLanguage);
  return {
    nodes,
    glyphs,
    textLanguage,
    summary: summaryContext(workspace, uiLanguage, textLanguage),
    unnamed: (number) => say('port', { number }),
    counted: (number) => say('counted', { number }),
  };
}

/** What documents are written with. `picture` is the address of the picture. */
export function documentContext(studio: Studio, flow: Flow, picture: string): DocumentContext {
  const { document, session, nodes, channels, check } = studio;
  const { project } = document.getState();
  const language = session.getState().uiLanguage;
  const problems = (check(flow, project)?.problems ?? []).map((problem) => ({
    severity: problem.severity,
    sentence: sayProblem(problem, language, nodes, flow, channels),
  }));
  const { points, calls } = usesOf(flow.id, {
    workspace: project.workspace,
    flows: Object.values(project.flows),
    nodes,
  });
  const callers = [...new Set(calls.map(({ flow: caller }) => caller))];
  return {
    ...pictureContext(studio),
    picture,
    problems,
    usedBy: [...points.map(({ name }) => name), ...callers.map(({ name }) => name)],
    fieldName: (path, node) => fieldName(path, node, { language, nodes, flow, channels }),
    languageName: (one) => languageName(one, language),
  };
}
