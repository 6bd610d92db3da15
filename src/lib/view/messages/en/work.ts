/** Words of the dialogs and notices: they come with what they are said in. */
export const work = {
  shelfTitle: 'Scenarios',
  shelfIntro: 'Kept in this browser, on this device only. Everything here can be undone.',
  shelfOpen: 'open now',
  shelfSwitch: (name: string): string => `Open ${name}`,
  shelfName: 'Name',
  shelfNote: 'Note',
  shelfDuplicate: 'Duplicate',
  shelfDelete: 'Delete',
  shelfReset: 'Reset',
  shelfCopyOf: (name: string): string => `${name} (copy)`,
  shelfUnnamed: 'Unnamed scenario',
  shelfChanged: 'changed',
  shelfFrom: {
    preset: 'example',
    file: (name: string): string => `from the file ${name}`,
    link: 'from a link',
    copy: (name: string): string => (name === '' ? 'copy' : `copy of ${name}`),
    blank: 'your own',
  },
  forget: 'Forget everything on this device',
  forgetAsk:
    'This removes all scenarios and settings of Footing from this browser. It cannot be undone; save what you need first.',
  forgetDo: 'Forget everything',
  cancel: 'Cancel',

  shareTitle: 'Share as a link',
  shareIntro:
    'The whole scenario is in the link itself; it is sent to nobody until you send it. Whoever has the link reads all of this:',
  shareName: 'Name',
  shareNote: 'Note',
  shareEconomies: 'Economies',
  shareScenarios: 'Scenarios',
  shareSources: 'Sources',
  shareNothing: 'none',
  shareLength: (characters: string): string => `Link, ${characters} characters`,
  shareCopy: 'Copy the link',
  shareCopied: 'Copied',
  shareWorking: 'Making the link…',
  shareInstead: 'Save as a file instead',

  notices: {
    storageForbidden:
      'This browser keeps nothing between visits. Save the scenario as a file before you leave.',
    storageFull:
      'The storage of this browser is full: the last changes are not kept on this device. Save the scenario as a file, or delete scenarios that you no longer need.',
    storedNewer:
      'The scenarios kept on this device were written by a newer version of Footing. They are left as they are; what you do now is not kept. Reload the page to get the newer version.',
    storedDamaged:
      'The scenarios kept on this device cannot be read. They are left as they are; what you do now is not kept unless you say so.',
    otherTab:
      'Another tab has saved its own state of the scenarios. This tab keeps yours, unsaved, until you choose.',
    fileRefused: (name: string): string => `${name} was not opened; nothing was changed.`,
    linkRefused: 'The link was not opened; nothing was changed.',
    linkAsks: (name: string): string =>
      `The link holds the scenario “${name}”. Your own work stays; the scenario is opened beside it.`,
    opened: (name: string): string => `Opened: ${name}. Undo goes back.`,
    savedInPart: 'The marked fields were left out: a file or link holds only what can be read again.',
    nothingToSave: 'There is nothing to save yet: mend the marked fields first.',
    forgotten: 'Everything of Footing on this device was removed.',
  },
  keepMine: 'Keep this tab’s',
  takeTheirs: 'Take over the other tab’s',
  startFresh: 'Start anew and overwrite them',
  openBeside: 'Open it',
  stay: 'Leave it',
  saveFile: 'Save as a file',
  dismiss: 'Dismiss',
};

export type WorkMessages = typeof work;
