import type { Browser, Page } from 'playwright-core';
import { atScreen, openBrowser, type Screen } from './browser.js';
import { startDemoZone } from './demo-zone.js';

/** The product with its demo zone, and a browser in front of it. */
export interface Stage {
  browser: Browser;
  /** Of the product. */
  url: string;
  /** One person at a screen of their own, signed in as a demo account. */
  atScreen(who: { username: string; screen: Screen }): Promise<Page>;
  close(): Promise<void>;
}

export async function startStage(): Promise<Stage> {
  const browser = await openBrowser();
  try {
    const zone = await startDemoZone();
    return {
      browser,
      url: zone.url,
      atScreen: (who) => atScreen(browser, zone.url, who),
      async close() {
        await browser.close();
        await zone.stop();
      },
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}
