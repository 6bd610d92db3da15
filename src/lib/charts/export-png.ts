import type { ExportedSvg } from './export-svg.ts';

/** Twice the pixels: sharp on paper and on dense screens. */
const SCALE = 2;

/** The exported drawing as a PNG; null where the browser cannot paint it. */
export async function exportPng({ text, width, height }: ExportedSvg): Promise<Blob | null> {
  const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    const picture = new Image();
    picture.src = address;
    await picture.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * SCALE;
    canvas.height = height * SCALE;
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    return await new Promise((done) => {
      canvas.toBlob(done, 'image/png');
    });
  } catch {
    // A picture that cannot be decoded, or a canvas that may not be read: the SVG stays.
    return null;
  } finally {
    URL.revokeObjectURL(address);
  }
}
