import { fontFamily, palettes, radius, type Mode } from './tokens';

/** Writes the tokens as CSS variables (`--text-soft`, …) through the CSSOM, which every content security policy allows. */
export function applyTokens(mode: Mode): void {
  const root = document.documentElement;
  for (const [name, value] of Object.entries(palettes[mode])) {
    root.style.setProperty(`--${kebab(name)}`, String(value));
  }
  root.style.setProperty('--radius', `${String(radius)}px`);
  root.style.setProperty('--font', fontFamily);
  root.style.colorScheme = mode;
  root.dataset.mode = mode;
}

function kebab(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
