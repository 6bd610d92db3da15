import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';
import { findBrowser } from '../../scripts/browser.mjs';
import { serve } from '../../scripts/serve.mjs';

/**
 * The built calculator in a real browser: main-thread work of one tick of the growth slider (script, style and
 * layout, as the browser counts them), long tasks in a five-second drag at a quarter of the speed, largest paint
 * on a slow line. Printed, never asserted: shared machines differ.
 */
const build = fileURLToPath(new URL('../../build', import.meta.url));
const SLIDER = 'input[type=range][data-field$="growth.nominal"], input[type=range]';

interface Row {
  what: string;
  median: string;
  p95: string;
  note: string;
}

export async function run(): Promise<Row[]> {
  if (!existsSync(build)) throw new Error('There is no build: run npm run build first.');
  const { executablePath, env } = findBrowser();
  const browser = await chromium.launch({ executablePath, env: { ...process.env, ...env } });
  const served = await serve({ root: build });
  try {
    return [
      await tick(browser, served.url),
      await drag(browser, served.url),
      await paint(browser, served.url),
    ];
  } finally {
    await browser.close();
    await served.close();
  }
}

async function opened(browser: Browser, url: string): Promise<{ page: Page; cdp: CDPSession }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.locator(SLIDER).first().waitFor();
  return { page, cdp };
}

/** One tick of the slider, as a hand does it; resolved once all that follows from it was done and drawn. */
function step(page: Page, at: number): Promise<void> {
  return page.evaluate(
    ({ selector, at: tickAt }) =>
      new Promise<void>((done) => {
        const slider = document.querySelector<HTMLInputElement>(selector);
        if (slider === null) throw new Error('no slider');
        const [low, high] = [Number(slider.min), Number(slider.max)];
        slider.value = String(low + ((high - low) * (20 + (tickAt % 60))) / 100);
        slider.dispatchEvent(new Event('input', { bubbles: true }));
        // Until nothing is left to do, also of what follows in tasks of its own.
        requestAnimationFrame(() =>
          requestAnimationFrame(() =>
            requestIdleCallback(() =>
              setTimeout(() =>
                requestIdleCallback(() => {
                  done();
                }),
              ),
            ),
          ),
        );
      }),
    { selector: SLIDER, at },
  );
}

async function worked(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return 1000 * (of('ScriptDuration') + of('LayoutDuration') + of('RecalcStyleDuration'));
}

async function tick(browser: Browser, url: string): Promise<Row> {
  const { page, cdp } = await opened(browser, url);
  await cdp.send('Performance.enable');
  const took: number[] = [];
  for (let at = 0; at < 140; at += 1) {
    const before = await worked(cdp);
    await step(page, at);
    const after = await worked(cdp);
    if (at >= 20) took.push(after - before);
  }
  await page.context().close();
  return {
    what: 'one tick of the growth slider, ms of script, style, layout',
    ...spread(took),
    note: 'aim 10, 16',
  };
}

async function drag(browser: Browser, url: string): Promise<Row> {
  const { page, cdp } = await opened(browser, url);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const tasks = await page.evaluate((selector) => {
    const found: number[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) found.push(entry.duration);
    }).observe({ type: 'longtask' });
    const slider = document.querySelector<HTMLInputElement>(selector);
    if (slider === null) throw new Error('no slider');
    const [low, high] = [Number(slider.min), Number(slider.max)];
    const begun = performance.now();
    return new Promise<number[]>((done) => {
      const move = (now: number) => {
        slider.value = String(low + ((high - low) * (1 + Math.sin(now / 300))) / 2);
        slider.dispatchEvent(new Event('input', { bubbles: true }));
        if (now - begun < 5000) requestAnimationFrame(move);
        else
          setTimeout(() => {
            done(found);
          }, 300);
      };
      requestAnimationFrame(move);
    });
  }, SLIDER);
  await page.context().close();
  const longest = Math.max(0, ...tasks);
  return {
    what: 'long tasks in a 5 s drag at a quarter of the speed',
    median: String(tasks.length),
    p95: longest.toFixed(0),
    note: 'count, and the longest in ms; aim none above 50',
  };
}

async function paint(browser: Browser, url: string): Promise<Row> {
  const times: number[] = [];
  for (let at = 0; at < 5; at += 1) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send('Network.enable');
    const line = (1.6e6 / 8) * 1;
    await cdp.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: line,
      uploadThroughput: line,
    });
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.goto(url, { waitUntil: 'load' });
    times.push(
      await page.evaluate(
        () =>
          new Promise<number>((done) => {
            new PerformanceObserver((list) => {
              const last = list.getEntries().at(-1);
              if (last)
                setTimeout(() => {
                  done(last.startTime);
                }, 1500);
            }).observe({ type: 'largest-contentful-paint', buffered: true });
          }),
      ),
    );
    await context.close();
  }
  return { what: 'largest paint on a slow line and processor, ms', ...spread(times), note: 'aim 1500' };
}

function spread(times: readonly number[]): { median: string; p95: string } {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0).toFixed(1);
  return { median: at(0.5), p95: at(0.95) };
}
