import { lazy, Suspense } from 'react';
import { useClipboard } from './useClipboard.ts';
import { useReport } from './useReport.ts';

const ReportPanel = lazy(() => import('./ReportPanel.tsx'));

/** Copying and pasting over the canvas, and what is told of a paste. */
export function Clipboard() {
  useClipboard();
  const report = useReport();
  if (!report) return null;
  return (
    <Suspense>
      <ReportPanel report={report} />
    </Suspense>
  );
}
