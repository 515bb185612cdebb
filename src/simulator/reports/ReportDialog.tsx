import { X } from 'lucide-react';
import { useState } from 'react';
import { Form } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { BUG_REPORT_ABOUT_MAX, writeBugReport } from '#runtime/scenario.ts';
import { download } from '#src/app/download.ts';
import { useStudio } from '#src/app/hooks.ts';
import { Button } from '#src/ui/Button.tsx';
import { Dialog } from '#src/ui/Dialog.tsx';
import { IconButton } from '#src/ui/IconButton.tsx';
import { TextField } from '#src/ui/TextField.tsx';
import { isMasked } from '../exports.ts';
import { useSimulator } from '../useSimulator.ts';
import { bugReportOf } from './bug-report.ts';
import './report.css';

/** Asks what is wrong, and makes one file of all that it takes to see it again. */
export default function ReportDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('times');
  const { document } = useStudio();
  const simulation = useSimulator((state) => state.simulation);
  const [about, setAbout] = useState('');
  if (!simulation) return null;
  const make = () => {
    const report = bugReportOf(simulation, document.getState().project, about.trim());
    if (report) download(`${simulation.scene.flow.id}.report.json`, writeBugReport(report));
    onClose();
  };
  return (
    <Dialog label={t('report-title')} onClose={onClose}>
      <header className="sim-report-head">
        <h2>{t('report-title')}</h2>
        <IconButton label={t('close')} icon={X} onPress={onClose} />
      </header>
      <Form
        className="sim-report"
        onSubmit={(event) => {
          event.preventDefault();
          make();
        }}
      >
        <TextField
          label={t('report-about')}
          help={isMasked(simulation) ? t('report-masked') : t('report-whole')}
          value={about}
          onChange={setAbout}
          multiline
          maxLength={BUG_REPORT_ABOUT_MAX}
        />
        <div className="sim-dialog-acts">
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button variant="primary" type="submit">
            {t('report-make')}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
