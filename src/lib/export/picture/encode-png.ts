/** A picture in memory: red, green and blue of each pixel, row by row from the top. */
export interface Pixels {
  width: number;
  height: number;
  rgb: Uint8Array;
}

const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10];
/** Pixels a metre of a picture that is drawn at twice the 96 pixels an inch (2.54 cm) of a page. */
const DENSITY = 7559;
const CRC = Uint32Array.from({ length: 256 }, (_, at) => {
  let value = at;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** Pixels as a PNG file: eight bits a colour, no colour table. */
export async function encodePng({ width, height, rgb }: Pixels): Promise<Uint8Array> {
  const { zlibSync } = await import('fflate');
  const stride = width * 3;
  // Each row begins with the kind of its filter: none.
  const rows = new Uint8Array((stride + 1) * height);
  for (let y = 0; y < height; y += 1)
    rows.set(rgb.subarray(y * stride, (y + 1) * stride), y * (stride + 1) + 1);
  const parts = [
    Uint8Array.from(SIGNATURE),
    chunk('IHDR', [...uint32(width), ...uint32(height), 8, 2, 0, 0, 0]),
    chunk('pHYs', [...uint32(DENSITY), ...uint32(DENSITY), 1]),
    chunk('IDAT', zlibSync(rows, { level: 9 })),
    chunk('IEND', []),
  ];
  const file = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    file.set(part, at);
    at += part.length;
  }
  return file;
}

function chunk(name: string, data: ArrayLike<number>): Uint8Array {
  const content = new Uint8Array(4 + data.length);
  content.set(new TextEncoder().encode(name));
  content.set(data, 4);
  let crc = 0xffffffff;
  for (const byte of content) crc = (CRC[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  const made = new Uint8Array(8 + content.length);
  made.set(uint32(data.length));
  made.set(content, 4);
  made.set(uint32((crc ^ 0xffffffff) >>> 0), 4 + content.length);
  return made;
}

const uint32 = (value: number): number[] => [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff);
