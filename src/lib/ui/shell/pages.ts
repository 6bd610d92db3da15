/** The pages that exist, in the order of the navigation: id of the words, and the path below the language. */
export const PAGES = [
  { id: 'calculator', path: '' },
  { id: 'compare', path: 'compare/' },
  { id: 'allies', path: 'allies/' },
  { id: 'definitions', path: 'definitions/' },
  { id: 'evidence', path: 'evidence/' },
  { id: 'method', path: 'method/' },
  { id: 'briefing', path: 'briefing/' },
  { id: 'about', path: 'about/' },
] as const;
