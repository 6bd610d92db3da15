/** What a command of the shell reads from and writes to. */
export interface CommandIo {
  /** A file by its name, absolute or relative to where the person stands. */
  readFile: (path: string) => Promise<Uint8Array>;
  out: (text: string) => void;
  err: (text: string) => void;
}
