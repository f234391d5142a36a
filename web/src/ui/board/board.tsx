import { useState } from 'react';
import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { asProblem, type ApiProblem } from '../../api/problem';
import { useToast } from '../toast/toast-context';
import { usePhone } from '../theme/use-phone';
import { BoardColumnView } from './board-column';
import { RefusalDialog } from './refusal-dialog';
import type { BoardColumn, Move } from './board-types';
import styles from './board.module.css';

interface Props {
  label: string;
  columns: BoardColumn[];
  /** Carries the move out; a refusal is an ApiProblem whose fields say what is missing. */
  onMove: (move: Move) => Promise<void>;
  /** Where the missing thing can be entered. */
  hrefForMissing: (cardId: string, path: string) => string;
}

/** Columns are stages. Cards are dragged, or moved by the menu on each, which the keyboard and the phone use. */
export function Board({ label, columns, onMove, hrefForMissing }: Props) {
  const { t } = useTranslation();
  const isPhone = usePhone();
  const toast = useToast();
  const [dragged, setDragged] = useState<string>();
  const [refused, setRefused] = useState<{ move: Move; problem: ApiProblem }>();
  const [current, setCurrent] = useState(columns[0]?.key ?? '');

  const move = async (cardId: string, columnKey: string): Promise<void> => {
    const card = columns.flatMap((column) => column.cards).find((candidate) => candidate.id === cardId);
    const to = columns.find((column) => column.key === columnKey);
    if (!card || !to || to.cards.includes(card)) {
      return;
    }
    try {
      await onMove({ card, to });
      toast({ text: t('ui:board.moved', { name: card.name, column: to.title }) });
    } catch (error) {
      setRefused({ move: { card, to }, problem: asProblem(error) });
    }
  };
  const shown = isPhone ? columns.filter((column) => column.key === current) : columns;
  return (
    <div className={styles.frame}>
      {isPhone && (
        <Segmented
          block
          aria-label={label}
          value={current}
          onChange={setCurrent}
          options={columns.map((column) => ({ value: column.key, label: `${column.title} ${String(column.count)}` }))}
        />
      )}
      <div className={styles.board} role="group" aria-label={label}>
        {shown.map((column) => (
          <BoardColumnView
            key={column.key}
            column={column}
            columns={columns}
            dragged={dragged}
            onDrag={setDragged}
            onMove={(cardId, columnKey) => void move(cardId, columnKey)}
          />
        ))}
      </div>
      <RefusalDialog refused={refused} hrefForMissing={hrefForMissing} onClose={() => setRefused(undefined)} />
    </div>
  );
}
