export interface ReadingResult {
  /** The secrecy marking found in the text, or null. */
  marking: string | null;
  /** False when only a part of the text, or none, could be read: encrypted, scanned, too slow. */
  isComplete: boolean;
}

export const UNREADABLE: ReadingResult = { marking: null, isComplete: false };
