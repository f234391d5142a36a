import { PaperClipOutlined } from '@ant-design/icons';
import { Image } from 'antd';
import { fileAddress, type TaskFile } from './api/task-files';
import styles from './tasks.module.css';

interface Props {
  ids: readonly string[];
  files: ReadonlyMap<string, TaskFile>;
}

/** The files of what a unit wrote: photos are shown, others are named. */
export function EntryFiles({ ids, files }: Props) {
  const found = ids.flatMap((id) => files.get(id) ?? []);
  if (found.length === 0) {
    return null;
  }
  const photos = found.filter(({ mediaType }) => mediaType.startsWith('image/'));
  const others = found.filter(({ mediaType }) => !mediaType.startsWith('image/'));
  return (
    <div className={styles.entryFiles}>
      {photos.length > 0 && (
        <Image.PreviewGroup>
          {photos.map((photo) => (
            <Image key={photo.id} src={fileAddress(photo)} alt={photo.name} width={88} height={88} />
          ))}
        </Image.PreviewGroup>
      )}
      {others.map((file) => (
        <a key={file.id} href={fileAddress(file)} download={file.name}>
          <PaperClipOutlined aria-hidden /> {file.name}
        </a>
      ))}
    </div>
  );
}
