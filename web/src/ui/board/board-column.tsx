import { useState } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Count } from '../display/money';
import { ActionMenu } from '../list/action-menu';
import type { BoardCard, BoardColumn } from './board-types';
import styles from './board.module.css';

interface Props {
  column: BoardColumn;
  columns: BoardColumn[];
  dragged: string | undefined;
  onDrag: (cardId: string | undefined) => void;
  onMove: (cardId: string, columnKey: string) => void;
}

export function BoardColumnView({ column, columns, dragged, onDrag, onMove }: Props) {
  const { t } = useTranslation();
  const [isOver, setIsOver] = useState(false);
  return (
    <section
      className={styles.column}
      data-over={(isOver && dragged !== undefined) || undefined}
      aria-label={column.title}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={(event) => {
        if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) {
          setIsOver(false);
        }
      }}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        if (dragged) {
          onMove(dragged, column.key);
        }
        onDrag(undefined);
      }}
    >
      <header className={styles.columnHead}>
        <h2>{column.title}</h2>
        <Count value={column.count} isCapped={column.isCapped ?? false} />
        {column.sum && <span className={styles.sum}>{column.sum}</span>}
      </header>
      <ul className={styles.cards}>
        {column.cards.map((card) => (
          <CardView
            key={card.id}
            card={card}
            columns={columns}
            isDragged={dragged === card.id}
            onDrag={onDrag}
            onMove={onMove}
          />
        ))}
      </ul>
      {column.cards.length === 0 && <p className={styles.empty}>{t('ui:board.empty')}</p>}
      {column.hasMore && (
        <Button type="text" size="small" loading={column.isLoadingMore} onClick={column.onLoadMore}>
          {t('ui:list.more')}
        </Button>
      )}
    </section>
  );
}

interface CardProps extends Pick<Props, 'columns' | 'onDrag' | 'onMove'> {
  card: BoardCard;
  isDragged: boolean;
}

function CardView({ card, columns, isDragged, onDrag, onMove }: CardProps) {
  const { t } = useTranslation();
  const actions = columns
    .filter((column) => card.targets.includes(column.key))
    .map((column) => ({
      key: column.key,
      label: t('ui:board.moveTo', { column: column.title }),
      onRun: () => onMove(card.id, column.key),
    }));
  return (
    <li
      className={styles.card}
      data-dragged={isDragged || undefined}
      draggable={card.targets.length > 0}
      onDragStart={(event) => {
        event.dataTransfer.setData('text/plain', card.id);
        event.dataTransfer.effectAllowed = 'move';
        onDrag(card.id);
      }}
      onDragEnd={() => onDrag(undefined)}
    >
      <div className={styles.cardHead}>
        <h3>
          <Link to={card.href} draggable={false}>
            {card.name}
          </Link>
        </h3>
        <ActionMenu actions={actions} label={t('ui:board.move', { name: card.name })} />
      </div>
      <div className={styles.facts}>{card.facts}</div>
    </li>
  );
}
