import { Suspense } from 'react';
import { later } from '#src/ui/later.tsx';
import { useClipboard } from './useClipboard.ts';
import { useReport } from './useReport.ts';

const ReportPanel = later(() => import('./ReportPanel.tsx'), { where: 'over' });

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
