interface Numbered {
  series: string;
  year: number | null;
  number: number | null;
}

/** 招商专报〔2026〕3号: year in full in hexagonal brackets, no leading zeros, no 第 (GB/T 9704-2012 7.2.5). */
export function numberOf({ series, year, number }: Numbered): string {
  return `${series}〔${year}〕${number}号`;
}

/** The same with the edition of a correction. */
export function editionOf(numbered: Numbered, edition: number): string {
  return `${numberOf(numbered)}（更正，第 ${edition} 版）`;
}
