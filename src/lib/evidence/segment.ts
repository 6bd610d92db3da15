import { passageText } from './passage-text';

/** A passage as a text itself shows it: its id by place, and its text. */
export interface TextPassage {
  id: string;
  text: string;
}

/** A text cut into what is read and what only surrounds it. */
export interface SegmentedText {
  /** Blocks before the one that starts the article: site navigation, title, date line. */
  furniture: string[];
  passages: TextPassage[];
}

const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
const CHAPTER = /^[一二三四五六七八九十]+、/;
const SECTION = /^[(（][一二三四五六七八九十]+[)）]/;
const SENTENCE_END = /[。！？]$/;
const OPENING = '内容提要';
const CLOSING_HEADING = '结语';
const LONGEST_HEADING = 60;

/**
 * Cuts a text at its blank lines and names each block by its place: `abstract`, `intro-p1`, `1-h`, `1.2-p3`, ….
 *
 * Shape: blocks before the one that starts with 内容提要 are furniture; without such a block every block is a
 * passage, so that a text whose abstract was lost can still be compared.
 */
export function segmentText(text: string): SegmentedText {
  const blocks = cutBlocks(text);
  const opening = Math.max(
    0,
    blocks.findIndex((block) => block.startsWith(OPENING)),
  );
  const name = namer();
  return {
    furniture: blocks.slice(0, opening),
    passages: blocks.slice(opening).map((block) => ({ id: name(block), text: block })),
  };
}

/**
 * Whether a block is a heading by its form: a chapter (一、), a section ((一)) or the closing heading.
 *
 * Shape: at most 60 characters, not ending like a sentence.
 */
export function isHeading(block: string): boolean {
  return headingLevel(block) !== null;
}

/**
 * Whether a passage id names a heading.
 */
export function isHeadingId(id: string): boolean {
  return id.endsWith('-h');
}

function headingLevel(block: string): 'chapter' | 'section' | 'closing' | null {
  if (block === CLOSING_HEADING) return 'closing';
  if (block.length > LONGEST_HEADING || SENTENCE_END.test(block)) return null;
  if (CHAPTER.test(block)) return 'chapter';
  return SECTION.test(block) ? 'section' : null;
}

function cutBlocks(text: string): string[] {
  const blocks: string[] = [];
  let lines: string[] = [];
  for (const line of [...text.split(LINE_BREAK), '']) {
    if (passageText(line) !== '') {
      lines.push(line);
    } else if (lines.length > 0) {
      blocks.push(passageText(lines.join('\n')));
      lines = [];
    }
  }
  return blocks;
}

function namer(): (block: string) => string {
  let chapter = 0;
  let section = 0;
  let place = 'intro';
  let paragraph = 0;
  const enter = (next: string) => {
    place = next;
    paragraph = 0;
    return `${place}-h`;
  };
  return (block) => {
    if (block.startsWith(OPENING) && place === 'intro' && paragraph === 0) return 'abstract';
    switch (headingLevel(block)) {
      case 'chapter':
        chapter += 1;
        section = 0;
        return enter(String(chapter));
      case 'section':
        section += 1;
        return enter(`${String(chapter)}.${String(section)}`);
      case 'closing':
        return enter('conclusion');
      case null:
        paragraph += 1;
        return `${place}-p${String(paragraph)}`;
    }
  };
}
