import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { findBrowser } from '../../scripts/browser.mjs';
import { serve, type Served, type ServeOptions } from '../../scripts/serve.mjs';
import { buildFolder, type Locale } from './pages';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const systemLocale: Record<Locale, string> = { en: 'en-US', zh: 'zh-CN', ja: 'ja-JP' };

/** Starts a real browser; throws with the remedy where there is none. @public */
export async function launch(): Promise<Browser> {
  const { executablePath, env } = findBrowser();
  // Playwright's own switches only: nothing that would hide a fault.
  return chromium.launch({ executablePath, env: { ...process.env, ...env } });
}

/** Serves the finished site on this machine. */
export function serveBuild(options: Omit<ServeOptions, 'root'> = {}): Promise<Served> {
  return serve({ root: buildFolder, ...options });
}

export interface PageOptions {
  locale?: Locale;
  theme?: 'light' | 'dark';
  viewport?: { width: number; height: number };
  reducedMotion?: 'reduce' | 'no-preference';
}

export interface WatchedPage {
  page: Page;
  context: BrowserContext;
  /** Everything that must not have happened so far, in words. */
  faults: string[];
  /** Fails the test when the console, the network or the security policy had anything to say. */
  expectClean: () => void;
  close: () => Promise<void>;
}

/** A page of its own, with nothing remembered, that writes down every fault from before its first byte. @public */
export async function newPage(browser: Browser, options: PageOptions = {}): Promise<WatchedPage> {
  const { locale = 'en', theme = 'light', viewport = { width: 1280, height: 900 } } = options;
  const context = await browser.newContext({
    locale: systemLocale[locale],
    timezoneId: 'Asia/Tokyo',
    colorScheme: theme,
    viewport,
    reducedMotion: options.reducedMotion ?? 'reduce',
  });
  const faults: string[] = [];
  await context.exposeBinding('footingReportViolation', (_, said: string) => {
    faults.push(`security policy: ${said}`);
  });
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      const report = (globalThis as unknown as { footingReportViolation: (said: string) => void })
        .footingReportViolation;
      report(`${event.effectiveDirective} blocked ${event.blockedURI} ${event.sample}`.trim());
    });
  });
  watch(context, faults);
  const page = await context.newPage();
  return {
    page,
    context,
    faults,
    expectClean: () => {
      expect(faults, page.url()).toEqual([]);
    },
    close: () => context.close(),
  };
}

/** Over the whole context, so that a second tab is watched too. */
function watch(context: BrowserContext, faults: string[]) {
  context.on('console', (message) => faults.push(`console ${message.type()}: ${message.text()}`));
  context.on('weberror', (error) => faults.push(`uncaught: ${error.error().message}`));
  context.on('requestfailed', (request) => {
    faults.push(`failed: ${request.url()} ${request.failure()?.errorText ?? ''}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    const here = hostname === '127.0.0.1' || protocol === 'data:' || protocol === 'blob:';
    if (!here) faults.push(`another host: ${request.url()}`);
  });
}

interface AxeResults {
  violations: { id: string; help: string; nodes: { target: unknown[]; failureSummary?: string }[] }[];
}

/** What axe finds on the page as it stands, one line an element. */
export async function runAxe(page: Page): Promise<string[]> {
  // Evaluated through the debugger, which no security policy stops.
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(() => {
    const axe = (globalThis as unknown as { axe: { run(on: Document, how: object): Promise<AxeResults> } })
      .axe;
    return axe.run(document, { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } });
  });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.target.join(' ')}: ${summary(node.failureSummary)}`),
  );
}

function summary(text = ''): string {
  return text.split('\n').slice(1).join(' ').replace(/\s+/g, ' ').trim();
}

/** A browser and the served site for the tests of one file; `open` gives a page of the site, loaded and at rest. */
export function useSite(options: Omit<ServeOptions, 'root'> = {}) {
  let held: { browser: Browser; served: Served } | undefined;
  const all = () => {
    if (!held) throw new Error('The browser is there only while tests run.');
    return held;
  };
  beforeAll(async () => {
    held = { browser: await launch(), served: await serveBuild(options) };
  });
  afterAll(async () => {
    await held?.browser.close();
    await held?.served.close();
  });
  return {
    url: () => all().served.url,
    blank: (how: PageOptions = {}) => newPage(all().browser, how),
    open: async (path: string, how: PageOptions = {}) => {
      const watched = await newPage(all().browser, how);
      await watched.page.goto(all().served.url + path, { waitUntil: 'networkidle' });
      return watched;
    },
  };
}
