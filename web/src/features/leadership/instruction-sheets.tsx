import { useTranslation } from 'react-i18next';
import { SideSheet } from '../../ui/overlay/side-sheet';
import { HandOutSheet } from './sheets/hand-out-sheet';
import { ReportSheet } from './sheets/report-sheet';
import type { OpenedInstructionSheet } from './use-instruction-actions';
import styles from './leadership.module.css';

/** What is done with an instruction beside the list or the record, without losing one's place. */
export function InstructionSheets({
  opened,
  onClose,
}: {
  opened: OpenedInstructionSheet | undefined;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  return (
    <SideSheet
      title={opened ? `${t(`leadership:action.${opened.kind}`)} · ${opened.instruction.code}` : ''}
      isOpen={opened !== undefined}
      onClose={onClose}
    >
      {opened && (
        <>
          <p className={styles.note}>{opened.instruction.words}</p>
          {opened.kind === 'handOut' ? (
            <HandOutSheet instruction={opened.instruction} onDone={onClose} />
          ) : (
            <ReportSheet kind={opened.kind} instruction={opened.instruction} onDone={onClose} />
          )}
        </>
      )}
    </SideSheet>
  );
}
