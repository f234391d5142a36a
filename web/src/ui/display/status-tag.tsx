import type { ComponentType, ReactNode } from 'react';
import {
  CheckCircleOutlined,
  ClockCircleOutlined,
  ExclamationCircleOutlined,
  InfoCircleOutlined,
  MinusCircleOutlined,
  WarningOutlined,
} from '@ant-design/icons';
import styles from './display.module.css';

export type Tone = 'neutral' | 'accent' | 'good' | 'warn' | 'bad' | 'waiting';

const icons: Record<Tone, ComponentType> = {
  neutral: MinusCircleOutlined,
  accent: InfoCircleOutlined,
  good: CheckCircleOutlined,
  warn: ExclamationCircleOutlined,
  bad: WarningOutlined,
  waiting: ClockCircleOutlined,
};

/** A colour never speaks alone: each tag has an icon and a word. */
export function StatusTag({ tone, children, icon }: { tone: Tone; children: ReactNode; icon?: ComponentType }) {
  const Icon = icon ?? icons[tone];
  return (
    <span className={styles.tag} data-tone={tone}>
      <Icon aria-hidden />
      <span>{children}</span>
    </span>
  );
}
