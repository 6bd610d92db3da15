/** Words of the frame around every page. */
export const shell = {
  name: 'Footing',
  skip: 'Skip to the content',
  pages: {
    calculator: 'Calculator',
    compare: 'Compare',
    allies: 'Allies',
    definitions: 'Definitions',
    evidence: 'Evidence',
    method: 'Method',
    briefing: 'Briefing',
    about: 'About',
  },
  pagesLabel: 'Pages',
  toolsLabel: 'Scenario',
  languagesLabel: 'Language',
  undo: 'Undo',
  redo: 'Redo',
  scenarios: 'Scenarios',
  open: 'Open',
  openHint: 'Open a scenario file; it can also be dropped anywhere on the page',
  save: 'Save',
  saveHint: 'Save the scenario as a file',
  share: 'Share',
  more: 'Menu',
  theme: 'Colours',
  themes: { system: 'as the system', light: 'light', dark: 'dark' },
  themeNow: (name: string): string => `Colours: ${name}. Change`,
  close: 'Close',
  notFound: 'There is no such page.',
  goHome: 'Go to the calculator',
  dropHere: 'Drop the scenario file to open it',
  panelTitle: 'Where it comes from',
  panelEmpty:
    'Choose any number on the page: its arithmetic, its sources and the paragraph of the article appear here.',
  /** Should a part not come, the one sentence that says so is here already. */
  notLoaded: 'A part of the page could not be loaded. Check the connection and try again.',
  shelfResetTo: {
    preset: 'back to the example',
    file: 'back to the file',
    link: 'back to the link',
    copy: 'back to the copied state',
    blank: 'back to the empty start',
  },
};

export type ShellMessages = typeof shell;
