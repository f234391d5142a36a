import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

const PROGRAMS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Undefined where no Chromium is installed; `npm test` installs it on Debian, and CI counts a skipped test as failed. */
export const chromiumProgram = PROGRAMS.find((path) => existsSync(path));

export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumProgram,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}

export type Screen = 'phone' | 'desk';
const SIZES = { phone: { width: 390, height: 844 }, desk: { width: 1280, height: 800 } };

/** One person at a screen of their own, signed in as a demo account. */
export async function atScreen(
  browser: Browser,
  url: string,
  who: { username: string; screen: Screen },
): Promise<Page> {
  const context: BrowserContext = await browser.newContext({
    viewport: SIZES[who.screen],
    locale: 'zh-CN',
    timezoneId: 'America/New_York',
    hasTouch: who.screen === 'phone',
  });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  await page.goto(`${url}/sign-in`);
  await signIn(page, who.username);
  return page;
}

/** On the sign-in page, as a demo account. */
export async function signIn(page: Page, username: string): Promise<void> {
  await page.getByLabel('用户名或手机号').fill(username);
  await page.getByLabel('密码', { exact: true }).fill('landfall-demo');
  await page.getByRole('button', { name: /^登\s*录$/ }).click();
  await page
    .waitForURL((address) => !address.pathname.startsWith('/sign-in'))
    .catch(async (cause: unknown) => {
      const shown = await page.locator('body').innerText();
      throw new Error(`${username} stays at the entrance, which says: ${shown}`, { cause });
    });
}
