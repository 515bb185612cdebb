import { Meter } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { languageName } from '#runtime/index.ts';
import { useSession } from '#src/app/hooks.ts';
import type { Coverage } from './written.ts';

/** How far each language is. */
export function CoverageBars({ coverage }: { coverage: readonly Coverage[] }) {
  return (
    <div className="texts-bars">
      {coverage.map((one) => (
        <Bar key={one.language} coverage={one} />
      ))}
    </div>
  );
}

function Bar({ coverage: { language, done, total } }: { coverage: Coverage }) {
  const t = useTranslations('texts');
  const shownIn = useSession((state) => state.uiLanguage);
  const name = languageName(language, shownIn);
  return (
    <Meter
      className="texts-bar"
      aria-label={t('coverage', { language: name })}
      value={done}
      maxValue={total}
      valueLabel={t('of', { done, total })}
    >
      {({ percentage, valueText }) => (
        <>
          <span className="texts-bar-name">{name}</span>
          <span className="texts-bar-track">
            <span
              className="texts-bar-done"
              data-whole={done === total}
              style={{ inlineSize: `${percentage}%` }}
            />
          </span>
          <span className="texts-bar-value">{valueText}</span>
        </>
      )}
    </Meter>
  );
}
