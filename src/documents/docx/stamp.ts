import {
  AlignmentType,
  HorizontalPositionAlign,
  HorizontalPositionRelativeFrom,
  ImageRun,
  Paragraph,
  TextWrappingType,
  VerticalPositionRelativeFrom,
} from 'docx';
import { run } from './page.js';

/** 20 mm: still read from a photo of the page. */
const QR_PIXELS = 76;

/** The QR code of record and version, and a line that says what it is. */
export interface Stamp {
  png: Buffer;
  note: string;
}

/** Below the text of a form. */
export function stampParagraphs(stamp: Stamp): Paragraph[] {
  const image = new Paragraph({
    alignment: AlignmentType.RIGHT,
    spacing: { before: 120 },
    children: [new ImageRun(imageOf(stamp))],
  });
  return [image, stampNote(stamp)];
}

/** At the left edge beside what stands on the right, so that it takes no room. */
export function stampBeside(stamp: Stamp): ImageRun {
  return new ImageRun({
    ...imageOf(stamp),
    floating: {
      horizontalPosition: { relative: HorizontalPositionRelativeFrom.MARGIN, align: HorizontalPositionAlign.LEFT },
      verticalPosition: { relative: VerticalPositionRelativeFrom.PARAGRAPH, offset: 0 },
      wrap: { type: TextWrappingType.NONE },
    },
  });
}

export function stampNote({ note }: Stamp): Paragraph {
  return new Paragraph({ alignment: AlignmentType.RIGHT, children: [run(note, { font: 'foot', size: 'small' })] });
}

function imageOf({ png, note }: Stamp) {
  return {
    type: 'png' as const,
    data: png,
    transformation: { width: QR_PIXELS, height: QR_PIXELS },
    altText: { name: 'QR', description: note, title: note },
  };
}
