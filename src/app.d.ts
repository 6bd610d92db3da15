declare global {
  /** The version of the program, from package.json, put in at build time. */
  const __FOOTING_VERSION__: string;
  namespace App {}
}
export {};
