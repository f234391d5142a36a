import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { startI18n } from './i18n/i18n';
import { startOfflineShell } from './app/offline-shell';
import { sweepDrafts } from './lib/drafts';
import { startMode } from './ui/theme/use-mode';
import './ui/theme/base.css';

async function start(): Promise<void> {
  startMode();
  sweepDrafts(Date.now());
  startOfflineShell();
  await startI18n();
  const root = document.getElementById('root');
  if (root) {
    createRoot(root).render(
      <StrictMode>
        <App />
      </StrictMode>,
    );
  }
}

void start();
