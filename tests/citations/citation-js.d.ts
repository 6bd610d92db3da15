declare module '@citation-js/core' {
  /** Reads text in a format that a plugin has declared, as CSL items. */
  export const plugins: {
    input: { chain: (text: string, options: { generateGraph: boolean }) => unknown };
  };
}

declare module '@citation-js/plugin-ris';
