import { pinyin } from 'pinyin-pro';

/** By what a Chinese list sorts: syllables without tones, lower case (`zhang san`). */
export function unitNamePinyin(name: string): string {
  return syllables(name, 'normal');
}

/** As above, with the first character read as a surname (单 is shan, not dan). */
export function personNamePinyin(name: string): string {
  return syllables(name, 'surname');
}

function syllables(name: string, mode: 'normal' | 'surname'): string {
  return pinyin(name, { toneType: 'none', type: 'array', mode, nonZh: 'consecutive' })
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
