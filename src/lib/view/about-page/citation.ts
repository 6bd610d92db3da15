/** How to cite the program, as text and for a reference manager. */
export interface ProgramCitation {
  text: string;
  bibtex: string;
}

/** Writes the citation of a version: the version fixes every formula and every figure. */
export function programCitation(
  version: string,
  address: string,
  sentence: (version: string) => string,
): ProgramCitation {
  const lines = [
    '@software{footing,',
    '  author  = {{Footing contributors}},',
    '  title   = {Footing: what a defence-spending demand costs, and where each number comes from},',
    `  version = {${version}},`,
    ...(address === '' ? [] : [`  url     = {${address}},`]),
    '  license = {MIT}',
    '}',
  ];
  return { text: sentence(version), bibtex: lines.join('\n') };
}
