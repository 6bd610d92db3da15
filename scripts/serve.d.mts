export interface ServeOptions {
  root: string;
  port?: number;
  prefix?: string;
  headers?: Record<string, string>;
  gzip?: boolean;
}
export interface Served {
  url: string;
  port: number;
  close: () => Promise<void>;
}
export function serve(options: ServeOptions): Promise<Served>;
