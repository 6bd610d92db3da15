import { lineText, type SealedBriefing } from '../../view/briefing/sealed.ts';
import { cleanText } from '../clean-text.ts';
import { escapeMarkup as esc } from '../escape-markup.ts';
import { fontTable } from './fonts.ts';
import { LANGUAGES } from './styles.ts';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const LONGEST_TITLE = 250;

/** The namespace of the element that holds a manifest. */
const MANIFEST = 'urn:footing:manifest';

/**
 * Parts that the document library does not write: who made the document and when (no person, no clock), its fonts,
 * and the manifest as a custom XML part, which Word keeps when a document is edited and saved.
 */
export function addedParts(briefing: SealedBriefing): Readonly<Record<string, string>> {
  const { seal, locale } = briefing;
  return {
    'docProps/core.xml': coreProperties(briefing),
    'word/fontTable.xml': fontTable(locale),
    'customXml/item1.xml': `${XML}<footing xmlns="${MANIFEST}">${esc(seal)}</footing>`,
    'customXml/itemProps1.xml':
      `${XML}<ds:datastoreItem ds:itemID="${itemId(seal)}" xmlns:ds="${OFFICE}/customXml">` +
      `<ds:schemaRefs><ds:schemaRef ds:uri="${MANIFEST}"/></ds:schemaRefs></ds:datastoreItem>`,
    'customXml/_rels/item1.xml.rels':
      `${XML}<Relationships xmlns="${PACKAGE}/relationships">` +
      `<Relationship Id="rId1" Type="${OFFICE}/relationships/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
  };
}

/** The relationships of the document with the one to its manifest. */
export function withManifest(relationships: string): string {
  const one = `<Relationship Id="rIdFooting" Type="${OFFICE}/relationships/customXml" Target="../customXml/item1.xml"/>`;
  return relationships.replace('</Relationships>', `${one}</Relationships>`);
}

/** The content types with those of the manifest's parts. */
export function withManifestTypes(types: string): string {
  const one =
    '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>';
  return types.replace('</Types>', `${one}</Types>`);
}

function coreProperties({ title, locale, manifest: { engine, date } }: SealedBriefing): string {
  const maker = `Footing ${engine}`;
  const day = `${date}T00:00:00Z`;
  const named = [...cleanText(lineText(title))].slice(0, LONGEST_TITLE).join('');
  return (
    `${XML}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
    `xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
    `<dc:title>${esc(named)}</dc:title><dc:creator>${esc(maker)}</dc:creator>` +
    `<cp:lastModifiedBy>${esc(maker)}</cp:lastModifiedBy><cp:revision>1</cp:revision>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${day}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${day}</dcterms:modified>` +
    `<dc:language>${LANGUAGES[locale]}</dc:language></cp:coreProperties>`
  );
}

/** The id of the part, out of the manifest's digest: the same manifest, the same id. */
function itemId(seal: string): string {
  const digest = (seal.split(':')[2] ?? '').slice(0, 32).toUpperCase().padEnd(32, '0');
  return `{${digest.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}}`;
}
