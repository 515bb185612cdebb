import { StudioContext, useSession } from '#src/app/hooks.ts';
import { LoadWords } from '#src/app/LoadWords.tsx';
import type { Studio } from '#src/app/studio.ts';
import Desk from '#src/desk/Desk.tsx';
import { WordsProvider } from '#src/i18n/WordsProvider.tsx';
import { DeskPage } from '#src/live/DeskPage.tsx';

/** The page of an agent, where a host serves it. */
export function DeskApp({ studio }: { studio: Studio }) {
  return (
    <StudioContext value={studio}>
      <Words />
    </StudioContext>
  );
}

function Words() {
  const language = useSession((state) => state.uiLanguage);
  return (
    <WordsProvider language={language}>
      <LoadWords>
        <DeskPage desk={Desk} />
      </LoadWords>
    </WordsProvider>
  );
}
