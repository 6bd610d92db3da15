import type { BriefContext } from '../view/briefing/brief-context.ts';
import type { SealedBriefing } from '../view/briefing/sealed.ts';
import { briefingDocx } from './briefing-docx.ts';
import { briefingHtml } from './briefing-html.ts';
import { briefingMarkdown } from './briefing-markdown.ts';
import { briefingPackage } from './briefing-package.ts';
import { briefingWorkbook } from './briefing-workbook.ts';
import type { Painter } from './docx/write-part.ts';
import { drawPng } from './picture/draw-png.ts';

/** The formats in which a briefing leaves. */
export type BriefingFormat = 'md' | 'html' | 'docx' | 'xlsx' | 'package';

export const BRIEFING_FORMATS: readonly BriefingFormat[] = ['md', 'html', 'docx', 'xlsx', 'package'];

/** What a file is made from. */
export interface BriefingMaterial {
  briefing: SealedBriefing;
  /** What the briefing was made from: formats that are more than its text take it from here. */
  context: BriefContext;
  /** A link that leads back to the scenario; left out where there is none. */
  address?: string;
  /** How pictures become PNG files; without it plain letters are drawn with a pen. */
  paint?: Painter;
}

/** A sealed briefing as a file of the format; libraries are fetched when their format is asked for. */
export async function briefingFile(
  format: BriefingFormat,
  { briefing, context, address = '', paint = drawPng }: BriefingMaterial,
): Promise<Uint8Array> {
  switch (format) {
    case 'md':
      return new TextEncoder().encode(briefingMarkdown(briefing));
    case 'html':
      return new TextEncoder().encode(briefingHtml(briefing));
    case 'docx':
      return briefingDocx(briefing, paint);
    case 'xlsx':
      return briefingWorkbook(context, briefing.manifest.checksum);
    case 'package':
      return briefingPackage(briefing, context, address);
  }
}
