import { useEffect, useId, useMemo, useState, type ReactNode } from 'react';
import { AudioOutlined, CameraOutlined, CloseOutlined, PictureOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { added, captureFile, mostFiles, type CapturedFile } from '../../lib/captured-file';
import { useRecorder } from './use-recorder';
import styles from './capture.module.css';

interface Props {
  files: readonly CapturedFile[];
  onChange: (files: CapturedFile[]) => void;
}

/** A card, a site, a voice: they say enough to report a lead, and the duty desk types them up. */
export function CaptureFiles({ files, onChange }: Props) {
  const { t } = useTranslation();
  const [isBusy, setIsBusy] = useState(false);
  const take = async (chosen: readonly File[]): Promise<void> => {
    setIsBusy(true);
    try {
      onChange(added(files, await Promise.all(chosen.map(captureFile))));
    } finally {
      setIsBusy(false);
    }
  };
  return (
    <fieldset className={styles.files}>
      <legend>{t('leads:files.title')}</legend>
      <p className={styles.filesHint}>{t('leads:files.hint')}</p>
      <div className={styles.filesButtons}>
        <Chooser label={t('leads:files.photo')} icon={<CameraOutlined aria-hidden />} isCamera onChosen={take} />
        <Chooser label={t('leads:files.album')} icon={<PictureOutlined aria-hidden />} onChosen={take} />
        <Voice onChosen={take} />
      </div>
      {isBusy && <p role="status">{t('leads:files.preparing')}</p>}
      {files.length >= mostFiles && <p role="status">{t('leads:files.most', { count: mostFiles })}</p>}
      <ul className={styles.filesList}>
        {files.map((file) => (
          <li key={file.sha256}>
            <Preview file={file} />
            <button
              type="button"
              aria-label={t('leads:files.remove', { name: file.name })}
              onClick={() => onChange(files.filter((other) => other !== file))}
            >
              <CloseOutlined aria-hidden />
            </button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

interface ChooserProps {
  label: string;
  icon: ReactNode;
  isCamera?: boolean;
  accept?: string;
  onChosen: (files: readonly File[]) => Promise<void>;
}

function Chooser({ label, icon, isCamera = false, accept = 'image/*', onChosen }: ChooserProps) {
  const id = useId();
  return (
    <span className={styles.chooser}>
      <input
        id={id}
        type="file"
        accept={accept}
        multiple={!isCamera}
        {...(isCamera ? { capture: 'environment' as const } : {})}
        onChange={(event) => {
          const chosen = [...(event.target.files ?? [])];
          event.target.value = '';
          void onChosen(chosen);
        }}
      />
      <label htmlFor={id}>
        {icon} {label}
      </label>
    </span>
  );
}

function Voice({ onChosen }: { onChosen: (files: readonly File[]) => Promise<void> }) {
  const { t } = useTranslation();
  const recorder = useRecorder(t('leads:files.voiceName'), (file) => void onChosen([file]));
  if (!recorder.canRecord) {
    return (
      <Chooser
        label={t('leads:files.recording')}
        icon={<AudioOutlined aria-hidden />}
        accept="audio/*"
        onChosen={onChosen}
      />
    );
  }
  return (
    <>
      <button
        type="button"
        className={styles.voice}
        data-recording={recorder.isRecording || undefined}
        onClick={() => (recorder.isRecording ? recorder.stop() : void recorder.start())}
      >
        <AudioOutlined aria-hidden />{' '}
        {recorder.isRecording ? t('leads:files.stop', { count: recorder.seconds }) : t('leads:files.voice')}
      </button>
      {recorder.isRefused && <span role="alert">{t('leads:files.noMicrophone')}</span>}
    </>
  );
}

function Preview({ file }: { file: CapturedFile }) {
  const address = useMemo(
    () => URL.createObjectURL(new Blob([file.content], { type: file.type })),
    [file.content, file.type],
  );
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  if (file.type.startsWith('image/')) {
    return <img src={address} alt={file.name} />;
  }
  return <audio controls src={address} aria-label={file.name} />;
}
