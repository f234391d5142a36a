export interface Size {
  width: number;
  height: number;
}

/** A card is legible at this size, and ten of them fit into any phone. */
const longestSide = 2000;
const quality = 0.82;
const smallEnough = 400_000;

/** The size at which a picture is kept: its proportions, its longer side within the limit, never larger than it is. */
export function fitted({ width, height }: Size, longest = longestSide): Size {
  const ratio = Math.min(1, longest / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * ratio)), height: Math.max(1, Math.round(height * ratio)) };
}

/**
 * A photo as it is kept and sent: turned upright, made smaller, without its place and camera. What cannot be decoded
 * here (HEIC on some phones) or gains nothing stays as it is.
 */
export async function shrinkPhoto(photo: File): Promise<File> {
  if (photo.size <= smallEnough || !photo.type.startsWith('image/') || photo.type === 'image/gif') {
    return photo;
  }
  const smaller = await redrawn(photo).catch(() => null);
  if (!smaller || smaller.size >= photo.size) {
    return photo;
  }
  return new File([smaller], `${photo.name.replace(/\.[^.]*$/, '')}.jpg`, { type: 'image/jpeg' });
}

async function redrawn(photo: Blob): Promise<Blob | null> {
  const picture = await createImageBitmap(photo, { imageOrientation: 'from-image' });
  const { width, height } = fitted(picture);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  canvas.getContext('2d')?.drawImage(picture, 0, 0, width, height);
  picture.close();
  return new Promise((resolve) => {
    canvas.toBlob(resolve, 'image/jpeg', quality);
  });
}
