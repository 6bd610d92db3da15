import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../scripts/browser.mjs';
import { serve } from '../../scripts/serve.mjs';

/**
 * The bands on the built page in a real browser: from an edit (a tick of the growth slider) to the first new band painted,
 * and the longest task of the main thread while 10,000 draws are made. Printed, never asserted: shared machines differ.
 */
const build = fileURLToPath(new URL('../../build', import.meta.url));

export async function run() {
  if (!existsSync(build)) throw new Error('There is no build: run npm run build first.');
  const { executablePath, env } = findBrowser();
  const browser = await chromium.launch({ executablePath, env: { ...process.env, ...env } });
  const served = await serve({ root: build });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(served.url, { waitUntil: 'networkidle' });
    await page.mouse.move(200, 300);
    await page.locator('#question-sure > summary').click();
    await page.locator('#question-sure .start button').click();
    await page.locator('#question-sure .found .count').waitFor();
    await page.waitForTimeout(1500);
    const edits = [];
    for (let at = 0; at < 25; at += 1) edits.push(await edit(page, at));
    const timed = edits.slice(5);
    return [
      { what: 'edit to first new band painted, ms', ...spread(timed.map(({ first }) => first)), aim: '200' },
      { what: 'edit to the last of 10,000 draws, ms', ...spread(timed.map(({ last }) => last)), aim: '' },
      { what: 'longest task of the page meanwhile, ms', ...spread(timed.map(({ task }) => task)), aim: '50' },
    ];
  } finally {
    await browser.close();
    await served.close();
  }
}

interface Edit {
  first: number;
  last: number;
  task: number;
}

function edit(page: Page, at: number): Promise<Edit> {
  return page.evaluate(async (tick) => {
    const slider = document.querySelector<HTMLInputElement>('#inputs input[type=range]');
    const count = document.querySelector('#question-sure .found');
    if (slider === null || count === null) throw new Error('no slider or no band');
    let task = 0;
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) task = Math.max(task, duration);
    });
    observer.observe({ type: 'longtask' });
    const shape = (): string => count.querySelector('.area')?.getAttribute('d') ?? '';
    const before = shape();
    const painted = (until: (text: string) => boolean): Promise<number> =>
      new Promise((done) => {
        const look = (): void => {
          if (until(count.querySelector('.count')?.textContent ?? ''))
            requestAnimationFrame(() =>
              setTimeout(() => {
                done(performance.now());
              }),
            );
          else requestAnimationFrame(look);
        };
        look();
      });
    const began = performance.now();
    // Inside the example's ends: a centre outside them is a fault and has no band.
    slider.value = String(2 + (tick % 10) / 10);
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    const first = (await painted(() => shape() !== before)) - began;
    const last = (await painted((text) => !/ of /.test(text))) - began;
    await new Promise((done) => setTimeout(done, 300));
    observer.disconnect();
    return { first, last, task };
  }, at);
}

function spread(times: readonly number[]): { median: string; p95: string } {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part: number): string =>
    (sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0).toFixed(0);
  return { median: at(0.5), p95: at(0.95) };
}
