import { useEffect, useState } from 'react';
import { CaretRightOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { contentAddress, type Attachment } from '../../api/attachments';
import styles from './files.module.css';

const sounds = /^audio\/|^video\/(?:webm|mp4|3gpp)$/;
const soundNames = /\.(?:webm|weba|m4a|mp3|ogg|oga|opus|wav|amr|3gp)$/i;

/** A photo is seen and a voice note heard where it stands; other files have nothing to show. */
export function FilePreview({ file }: { file: Pick<Attachment, 'id' | 'name' | 'mediaType'> }) {
  if (/^image\/(?:jpeg|png|gif|webp|bmp)$/.test(file.mediaType)) {
    return (
      <a href={contentAddress(file.id)} target="_blank" rel="noreferrer" className={styles.picture}>
        <img src={contentAddress(file.id)} alt={file.name} loading="lazy" />
      </a>
    );
  }
  return sounds.test(file.mediaType) && soundNames.test(file.name) ? <Sound file={file} /> : null;
}

/** Fetched whole when it is wanted: some browsers play only what they can ask for in pieces. */
function Sound({ file }: { file: Pick<Attachment, 'id' | 'name'> }) {
  const { t } = useTranslation();
  const [address, setAddress] = useState<string>();
  const [isLost, setIsLost] = useState(false);
  useEffect(
    () => () => {
      if (address) {
        URL.revokeObjectURL(address);
      }
    },
    [address],
  );
  const load = async (): Promise<void> => {
    try {
      const response = await fetch(contentAddress(file.id), { credentials: 'same-origin' });
      if (!response.ok) {
        throw new Error(String(response.status));
      }
      setAddress(URL.createObjectURL(await response.blob()));
    } catch {
      setIsLost(true);
    }
  };
  if (address) {
    return <audio controls autoPlay src={address} aria-label={file.name} className={styles.sound} />;
  }
  return (
    <>
      <Button icon={<CaretRightOutlined aria-hidden />} onClick={() => void load()}>
        {t('files:play')}
      </Button>
      {isLost && <span role="alert">{t('files:notPlayed')}</span>}
    </>
  );
}
