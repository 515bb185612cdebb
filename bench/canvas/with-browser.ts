import { availableParallelism, loadavg } from 'node:os';
import { type Browser, chromium } from 'playwright';
import { chromiumFlags, ensureChromium } from '../../test/chromium.ts';
import { say } from '../say.ts';
import { Figures } from './figures.ts';
import { openSites, type Sites } from './sites.ts';

/** Takes figures of the studio in a browser, prints them with the load of the machine, and answers them. */
export async function withBrowser(
  measure: (browser: Browser, sites: Sites, figures: Figures) => Promise<void>,
): Promise<Figures> {
  const sites = await openSites([]);
  const figures = new Figures();
  try {
    const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags });
    try {
      await measure(browser, sites, figures);
    } finally {
      await browser.close();
    }
  } finally {
    await sites.close();
  }
  say(`load of the machine: ${loadavg()[0]?.toFixed(1)} for ${availableParallelism()} processors`);
  figures.print();
  say('');
  return figures;
}
