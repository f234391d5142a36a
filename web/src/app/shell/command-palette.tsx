import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommands, type Command } from './use-commands';
import styles from './palette.module.css';

/** One box for everything: type, walk with the arrows, Enter. The browser's own dialog keeps and returns the focus. */
export function CommandPalette({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState('');
  const [position, setPosition] = useState(0);
  const commands = useCommands(text);
  const current = commands[Math.min(position, commands.length - 1)];
  useEffect(() => {
    dialog.current?.showModal();
  }, []);

  const run = (command: Command | undefined): void => {
    if (command) {
      dialog.current?.close();
      command.run();
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) {
      return;
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setPosition((commands.length + position + step) % Math.max(commands.length, 1));
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      run(current);
    }
  };
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={t('app:search.open')}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && dialog.current.close()}
    >
      <input
        // The dialog was opened to type into it.
        autoFocus
        className={styles.input}
        role="combobox"
        aria-expanded="true"
        aria-controls={id}
        aria-activedescendant={current && `${id}-${current.key}`}
        aria-label={t('app:search.placeholder')}
        placeholder={t('app:search.placeholder')}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setPosition(0);
        }}
        onKeyDown={onKeyDown}
      />
      <ul className={styles.results} id={id} role="listbox" aria-label={t('app:search.results')}>
        {commands.map((command) => (
          <li
            key={command.key}
            id={`${id}-${command.key}`}
            role="option"
            aria-selected={command === current}
            className={styles.result}
            onClick={() => run(command)}
            onKeyDown={onKeyDown}
          >
            <command.icon aria-hidden />
            <span>{command.label}</span>
            <small>{command.kind}</small>
          </li>
        ))}
      </ul>
      {commands.length === 0 && <p className={styles.nothing}>{t('app:search.nothing')}</p>}
    </dialog>
  );
}
