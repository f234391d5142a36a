const width = 900;
const height = 1200;
const codeSize = 640;
const fileName = 'zhaoshangma.png';

/** A picture with the QR code and a few lines around it, to be sent or printed. */
export function savePoster(code: HTMLCanvasElement, [title, ...lines]: readonly string[]): void {
  const poster = document.createElement('canvas');
  poster.width = width;
  poster.height = height;
  const pen = poster.getContext('2d');
  if (!pen) {
    return;
  }
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, width, height);
  pen.fillStyle = '#111';
  pen.textAlign = 'center';
  pen.font = `600 60px ${fontOf(code)}`;
  pen.fillText(title ?? '', width / 2, 170);
  pen.imageSmoothingEnabled = false;
  pen.drawImage(code, (width - codeSize) / 2, 260, codeSize, codeSize);
  pen.font = `36px ${fontOf(code)}`;
  lines.forEach((line, place) => pen.fillText(line, width / 2, 1010 + place * 56));
  poster.toBlob((blob) => blob && save(blob), 'image/png');
}

function fontOf(element: Element): string {
  return getComputedStyle(element).fontFamily;
}

function save(blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(link.href);
}
