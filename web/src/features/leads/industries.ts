/** The sections of GB/T 4754-2017; their names are in the catalogue. */
export const industrySections = [
  'C', 'I', 'M', 'G', 'F', 'L', 'A', 'B', 'D', 'E', 'H', 'J', 'K', 'N', 'O', 'P', 'Q', 'R', 'S', 'T',
] as const;
