const WHITE_SPACE_RUN = /[\p{White_Space}\uFEFF]+/gu;

/**
 * Writes a block of text the one way that lengths, offsets and fingerprints are taken over.
 *
 * Shape: NFC, trimmed, each run of white space (a line break and U+FEFF too) one space.
 */
export function passageText(block: string): string {
  return block.normalize('NFC').replace(WHITE_SPACE_RUN, ' ').trim();
}
