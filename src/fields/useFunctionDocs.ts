import { useEffect, useMemo, useState } from 'react';
import type { UiLanguage } from '#runtime/index.ts';
import type { FunctionDoc } from '#runtime/reference.ts';

type Docs = ReadonlyMap<string, FunctionDoc>;

const NONE: Docs = new Map();

/** What the functions of expressions do, by name; nothing until that is loaded, with the first node looked into. */
export function useFunctionDocs(language: UiLanguage): Docs {
  const [docsIn, setDocsIn] = useState<((language: UiLanguage) => Docs) | null>(null);
  useEffect(() => {
    let isWanted = true;
    import('#runtime/reference.ts').then(
      ({ functionDocs }) => isWanted && setDocsIn(() => functionDocs),
      () => {
        // Without a connection functions are completed without an explanation.
      },
    );
    return () => {
      isWanted = false;
    };
  }, []);
  return useMemo(() => docsIn?.(language) ?? NONE, [docsIn, language]);
}
